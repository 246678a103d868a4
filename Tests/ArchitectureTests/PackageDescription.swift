import BuiltTools
import Foundation

/// The package as SwiftPM itself understands it.
struct PackageDescription: Decodable {
  struct Target: Decodable {
    var name: String
    var type: String
    var path: String
    var targetDependencies: [String]?
    var productDependencies: [String]?

    var isTenant: Bool { path.hasPrefix("Sources/Policies/") }
    var dependencies: Set<String> { Set((targetDependencies ?? []) + (productDependencies ?? [])) }
  }

  struct Dependency: Decodable {
    var identity: String
  }

  var dependencies: [Dependency]
  var targets: [Target]

  /// Targets that are built into something, tests and their helpers left out.
  var rooms: [Target] {
    targets.filter {
      $0.type != "test" && $0.type != "system-target" && !$0.path.hasPrefix("Tests/")
    }
  }

  static func current() throws -> PackageDescription {
    // A scratch folder of its own: the usual one is locked by the build that runs these tests.
    let scratch = try ScratchFolder()
    let result = try Repository.run([
      "swift", "package", "--scratch-path", scratch.url.path, "describe", "--type", "json",
    ])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(PackageDescription.self, from: Data(result.output.utf8))
  }
}
