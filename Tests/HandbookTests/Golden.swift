import Foundation
import Testing

/// Expected files beside the tests. `make golden` records them anew.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens")

  private static let isRecording = ProcessInfo.processInfo.environment["PERMDOCS_RECORD"] != nil

  /// Compares a text with the file of this name. A recording run writes the file, and fails wherever
  /// that changed anything, so that it cannot pass for a test run.
  static func expect(
    _ text: String, named name: String, at place: SourceLocation = #_sourceLocation
  )
    throws
  {
    let file = folder.appendingPathComponent(name)
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    guard recorded != text else { return }
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name); read the difference", sourceLocation: place)
    } else {
      Issue.record(difference(of: text, from: recorded, name), sourceLocation: place)
    }
  }

  /// The first line that differs: enough to know what happened, and where to look.
  private static func difference(of text: String, from recorded: String?, _ name: String) -> Comment
  {
    guard let recorded else { return "\(name) was never recorded; run make golden" }
    let before = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let now = text.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(before, now).prefix { $0 == $1 }.count
    let old = same < before.count ? before[same] : "(the end)"
    let new = same < now.count ? now[same] : "(the end)"
    return "\(name):\(same + 1) was\n  \(old)\nand is\n  \(new)\n`make golden` records it"
  }

  /// Every recorded file, as a path below the folder.
  static func names() -> Set<String> {
    let walk = FileManager.default.enumerator(atPath: folder.path)
    return Set((walk?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".md") })
  }
}
