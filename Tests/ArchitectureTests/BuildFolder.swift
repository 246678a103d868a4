import Foundation

/// Where the build that is being tested put its modules and programs.
enum BuildFolder {
  struct NotFound: Error { let arguments: [String] }

  /// The folder above the test bundle that is running.
  static func current() throws -> URL {
    for bundle in CommandLine.arguments where bundle.contains(".xctest") {
      var folder = URL(fileURLWithPath: bundle)
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let model = folder.appendingPathComponent("Modules/PolicyModel.swiftmodule")
        if FileManager.default.fileExists(atPath: model.path) { return folder }
      }
    }
    throw NotFound(arguments: CommandLine.arguments)
  }
}
