import Diagnostics

/// Findings as annotations of a GitHub workflow.
///
/// Only ten of a kind are shown there, so the worst come first.
struct GitHubReport {
  let paths: SourcePaths

  func text(_ report: Report) -> String {
    let worstFirst = report.findings.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }
    return worstFirst.map { line($0.element) + "\n" }.joined()
  }

  private func line(_ finding: Diagnostic) -> String {
    let notes = finding.notes.map { note in
      guard let anchor = note.anchor else { return "note: " + note.text }
      return "\(paths.shown(anchor.file)):\(anchor.line): \(note.text)"
    }
    let message = [finding.summary] + notes + finding.suggestions.map { "help: " + $0 }
    return "::\(command(finding.severity)) file=\(property(paths.shown(finding.anchor.file)))"
      + ",line=\(finding.anchor.line),col=\(finding.anchor.column),title=\(property(finding.rule))"
      + "::\(data(message.joined(separator: "\n")))"
  }

  private func command(_ severity: Severity) -> String {
    severity == .note ? "notice" : severity.rawValue
  }

  private func data(_ text: String) -> String {
    text.spelled { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }

  private func property(_ text: String) -> String {
    data(text).spelled { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }
}
