import Diagnostics

/// Findings as a compiler tells them: place, sentence, source line, what to do.
struct HumanReport {
  let paths: SourcePaths
  let palette: Palette

  /// Nobody reads more than this of one kind; a very large policy can have tens of thousands.
  private static let mostOfOneRule = 50

  func text(_ report: Report) -> String {
    var sources = PointedLines(report.texts)
    var counts: [String: Int] = [:]
    let told = report.findings.filter { finding in
      counts[finding.rule, default: 0] += 1
      return counts[finding.rule, default: 0] <= Self.mostOfOneRule
    }
    var parts = told.map { text($0, &sources) }
    let rest = counts.filter { $1 > Self.mostOfOneRule }.sorted { $0.key < $1.key }
    if !rest.isEmpty { parts.append(rest.map(untold).joined()) }
    parts.append(report.tally + "\n")
    return parts.joined(separator: "\n")
  }

  private func untold(_ rule: String, _ count: Int) -> String {
    palette.paint("note:", .note)
      + " \(count - Self.mostOfOneRule) more of [\(rule)]; --report json tells every one\n"
  }

  private func text(_ finding: Diagnostic, _ sources: inout PointedLines) -> String {
    var text = line(
      finding.anchor, finding.severity, finding.summary + " [\(finding.rule)]", isStrong: true)
    text += excerpt(finding.anchor, &sources)
    for note in finding.notes {
      guard let anchor = note.anchor else {
        text += palette.paint("note:", .note) + " " + Printable.text(note.text) + "\n"
        continue
      }
      text += line(anchor, .note, note.text, isStrong: false) + excerpt(anchor, &sources)
    }
    for suggestion in finding.suggestions {
      text += palette.paint("help:", .mark) + " " + Printable.text(suggestion) + "\n"
    }
    return text
  }

  private func line(
    _ anchor: SourceAnchor, _ severity: Severity, _ summary: String, isStrong: Bool
  ) -> String {
    let place = "\(paths.shown(anchor.file)):\(anchor.line):\(anchor.column):"
    let words = Printable.text(summary)
    return Printable.text(place) + " " + palette.paint(severity.rawValue + ":", severity.role) + " "
      + (isStrong ? palette.paint(words, .strong) : words) + "\n"
  }

  private func excerpt(_ anchor: SourceAnchor, _ sources: inout PointedLines) -> String {
    guard let line = sources.line(of: anchor) else { return "" }
    let number = "\(anchor.line)"
    let excerpt = SourceExcerpt(line: line, anchor: anchor)
    let blank = String(repeating: " ", count: number.count)
    return palette.paint("\(number) | ", .quiet) + excerpt.text + "\n"
      + palette.paint("\(blank) | ", .quiet) + excerpt.indent
      + palette.paint(excerpt.underline, .mark) + "\n"
  }
}
