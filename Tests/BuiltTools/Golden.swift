import Foundation

/// A folder of expected files beside some tests. `make golden` records them anew.
package struct Golden: Sendable {
  private let folder: URL

  /// The folder `Goldens` beside the file that calls.
  package init(beside file: String = #filePath) {
    folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Goldens")
  }

  /// What differs between a text and the file of this name; `nil` where they are the same.
  ///
  /// A recording run writes the file, and still says that it differed: it must not pass for a test run.
  package func difference(of text: String, named name: String) throws -> String? {
    let file = folder.appendingPathComponent(name)
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    guard recorded != text else { return nil }
    if ProcessInfo.processInfo.environment["PERMDOCS_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return "recorded \(name); read the difference"
    }
    guard let recorded else { return "\(name) was never recorded; run make golden" }
    return firstDifference(of: text, from: recorded, name)
  }

  /// Enough to know what happened, and where to look.
  private func firstDifference(of text: String, from recorded: String, _ name: String) -> String {
    let before = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let now = text.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(before, now).prefix { $0 == $1 }.count
    let old = same < before.count ? before[same] : "(the end)"
    let new = same < now.count ? now[same] : "(the end)"
    return "\(name):\(same + 1) was\n  \(old)\nand is\n  \(new)\nmake golden records it"
  }

  /// Every recorded file, as a path below the folder.
  package func names() throws -> Set<String> {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Set(paths.filter { !folder.appendingPathComponent($0).hasDirectoryPath })
  }
}
