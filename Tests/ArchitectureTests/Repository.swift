import BuiltTools
import Foundation

/// The files of this repository, as a person who opens it finds them.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Every file under a folder that ends so, as paths from the root, in order.
  static func files(under folder: String, ending: String) -> [String] {
    let start = root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: start.path) else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { $0.hasSuffix(ending) }
      .map { "\(folder)/\($0)" }
      .sorted()
  }

  /// Runs a program of the machine from the root, and waits.
  static func run(_ arguments: [String]) throws -> BuiltTool.Result {
    try BuiltTool(at: "/usr/bin/env").run(arguments, in: root)
  }

  /// The part of a Markdown text under one of its headings, as far as the next of that depth.
  static func section(_ heading: String, of text: String) -> Substring? {
    let depth = heading.prefix { $0 == "#" }
    guard let start = text.range(of: "\n\(heading)\n") else { return nil }
    let rest = text[start.upperBound...]
    return rest[..<(rest.range(of: "\n\(depth) ")?.lowerBound ?? rest.endIndex)]
  }
}
