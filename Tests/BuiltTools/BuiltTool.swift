package import Foundation

/// A program that tests start: of this package, as the build that runs the tests has made it, or one of
/// the machine's.
package struct BuiltTool: Sendable {
  package struct Result: Sendable {
    package let code: Int32
    package let output: String
    package let messages: String
  }

  package let url: URL

  /// A program of this package.
  package init(_ name: String) { url = Self.folder.appendingPathComponent(name) }

  /// A program anywhere.
  package init(at path: String) { url = URL(fileURLWithPath: path) }

  /// Where the build put its programs and modules: beside the tests that are running.
  package static var folder: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }

  /// Starts the program with streams of its own, in `folder`.
  package func start(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:],
    output: Pipe = Pipe(), messages: Pipe = Pipe()
  ) throws -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    return process
  }

  /// Runs the program to its end.
  package func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Result {
    // Files, not pipes: a full pipe would hold the program up.
    let scratch = try ScratchFolder()
    let streams = try ["output", "messages"].map { name in
      let url = scratch.url.appendingPathComponent(name)
      try Data().write(to: url)
      return (url: url, handle: try FileHandle(forWritingTo: url))
    }
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = streams[0].handle
    process.standardError = streams[1].handle
    try process.run()
    process.waitUntilExit()
    let texts = try streams.map { String(decoding: try Data(contentsOf: $0.url), as: UTF8.self) }
    return Result(code: process.terminationStatus, output: texts[0], messages: texts[1])
  }
}
