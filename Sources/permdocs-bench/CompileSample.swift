import ArgumentParser
import Foundation

/// Writes a policy as source, to see how long the compiler takes over it.
struct CompileSample: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a Swift package that holds one policy of any size.",
    discussion:
      "The same numbers give the same bytes. The package takes PolicyModel from --permdocs.")

  @Option(help: "How many role cards.")
  var roles: Int

  @Option(help: "How many features, each decided on every card.")
  var features: Int

  @Option(help: "The folder to write into.", completion: .directory)
  var out: String

  @Option(help: "The folder that holds the package permdocs.", completion: .directory)
  var permdocs = "."

  func validate() throws {
    guard roles > 0, features > 0 else {
      throw ValidationError("A sample has at least one role and one feature.")
    }
  }

  func run() throws {
    let sample = SamplePolicy(roles: roles, features: features)
    let package = URL(fileURLWithPath: permdocs).standardizedFileURL.path
    let folder = URL(fileURLWithPath: out)
    for file in sample.files(permdocs: package) {
      let place = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: place)
    }
  }
}
