import BuiltTools
import Foundation

/// The toy studio's own permdocs, run in a folder of the test's own.
struct Toydocs {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  /// - Parameters:
  ///   - text: What the editions `saying` and `naming` say.
  ///   - id: The id of the feature that `naming` adds.
  func run(
    _ arguments: String..., edition: String = "sound", text: String = "", id: String = "frames"
  ) throws -> BuiltTool.Result {
    try BuiltTool("toydocs").run(
      arguments, in: scratch.url,
      environment: ["TOYDOCS_EDITION": edition, "TOYDOCS_TEXT": text, "TOYDOCS_ID": id])
  }
}

extension Toydocs {
  /// Starts to build a policy's handbook, silently, and leaves the rest to whoever asked.
  static func start(
    policy: String, to output: String, in scratch: ScratchFolder
  ) throws -> Process {
    let process = Process()
    process.executableURL = BuiltTool("toydocs").url
    process.arguments = ["build", "--policy", policy, "--output", output]
    process.currentDirectoryURL = scratch.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}

extension BuiltTool.Result {
  /// The last line of what a person was told.
  var lastMessage: String {
    messages.split(separator: "\n").last.map(String.init) ?? ""
  }
}
