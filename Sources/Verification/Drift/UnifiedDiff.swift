/// Two files as `diff -u` shows them, for those who want to see every byte of a difference.
package enum UnifiedDiff {
  private static let context = 3
  private static let newline = UInt8(ascii: "\n")

  private struct Line {
    let mark: Character
    let bytes: ArraySlice<UInt8>
  }

  /// Empty where the files are the same.
  package static func text(
    old: [UInt8], new: [UInt8], oldName: String, newName: String
  ) -> String {
    guard old != new else { return "" }
    let script = script(lines(old), lines(new))
    return "--- \(oldName)\n+++ \(newName)\n"
      + hunks(script).map { header($0, in: script) + body(script[$0]) }.joined()
  }

  /// Newlines stay with their lines, so that a missing last one is a difference.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: newline) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }

  private static func script(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> [Line] {
    let changes = new.difference(from: old)
    let removed = Set(changes.removals.map(\.place))
    let inserted = Set(changes.insertions.map(\.place))
    var script: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        script.append(Line(mark: "-", bytes: old[left]))
        left += 1
      } else if inserted.contains(right) {
        script.append(Line(mark: "+", bytes: new[right]))
        right += 1
      } else {
        script.append(Line(mark: " ", bytes: old[left]))
        left += 1
        right += 1
      }
    }
    return script
  }

  /// Changes with what stands around them; where two would touch they are one.
  private static func hunks(_ script: [Line]) -> [Range<Int>] {
    script.indices.filter { script[$0].mark != " " }.reduce(into: []) { hunks, change in
      let around = max(change - context, 0)..<min(change + context + 1, script.count)
      if let last = hunks.last, around.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
      } else {
        hunks.append(around)
      }
    }
  }

  private static func header(_ hunk: Range<Int>, in script: [Line]) -> String {
    func range(without mark: Character) -> String {
      let before = script[..<hunk.lowerBound].count { $0.mark != mark }
      let count = script[hunk].count { $0.mark != mark }
      // An empty range is named by the line before it.
      return "\(count == 0 ? before : before + 1),\(count)"
    }
    return "@@ -\(range(without: "+")) +\(range(without: "-")) @@\n"
  }

  private static func body(_ lines: ArraySlice<Line>) -> String {
    lines.map { line in
      let text = "\(line.mark)" + String(decoding: line.bytes, as: UTF8.self)
      return line.bytes.last == newline ? text : text + "\n\\ No newline at end of file\n"
    }.joined()
  }
}

extension CollectionDifference.Change {
  /// The place in the text that the change speaks of.
  var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
