import Foundation
import PolicyModel
import ToyStudio

/// A rule's page example as real code: the lines between `// wrong` or `// right` and `// end`.
protocol RuleExample: Sendable {
  static var ruleID: String { get }
  static var file: String { get }
  /// A small policy around the wrong lines.
  static var wrong: Policy { get }
  /// A small policy around the right lines.
  static var right: Policy { get }
}

/// Some lines of a file, as they are printed on a rule's page.
struct Fragment {
  let text: String
  let lines: Range<Int>

  /// The lines after the one that says `// wrong` or `// right`, without their common indentation.
  init?(_ marker: String, in file: String) throws {
    let all = try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "\n")
    func isMarker(_ line: String, _ word: String) -> Bool {
      line.trimmingCharacters(in: .whitespaces) == "// \(word)"
    }
    guard let start = all.firstIndex(where: { isMarker($0, marker) }),
      let end = all[start...].firstIndex(where: { isMarker($0, "end") })
    else { return nil }
    let body = all[(start + 1)..<end]
    let margin = body.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    text = body.map { String($0.dropFirst(margin)) }.joined(separator: "\n")
    lines = (start + 2)..<(end + 1)
  }
}
