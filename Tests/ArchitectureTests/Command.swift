import Foundation

/// What a program said and how it ended.
struct CommandResult {
  let succeeded: Bool
  let output: String
  let messages: String
}

/// Runs a program found on the path, from the repository's root, and waits.
func run(_ arguments: [String]) throws -> CommandResult {
  let scratch = FileManager.default.temporaryDirectory
    .appendingPathComponent("permdocs-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: scratch) }
  // Files rather than pipes: a program that fills one pipe while we read the other would wait for ever.
  let output = scratch.appendingPathComponent("output")
  let messages = scratch.appendingPathComponent("messages")
  try Data().write(to: output)
  try Data().write(to: messages)

  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = arguments
  process.currentDirectoryURL = Repository.root
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = try FileHandle(forWritingTo: output)
  process.standardError = try FileHandle(forWritingTo: messages)
  try process.run()
  process.waitUntilExit()
  return CommandResult(
    succeeded: process.terminationStatus == 0,
    output: try String(contentsOf: output, encoding: .utf8),
    messages: try String(contentsOf: messages, encoding: .utf8))
}
