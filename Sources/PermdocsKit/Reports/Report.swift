import Diagnostics

/// What a command found, and what it looked at to find it.
struct Report: Sendable {
  var findings: [Diagnostic]
  /// How many of what, in the order of the work.
  var checked: [Checked]
  /// What was read and is in no file, by the name that findings give it.
  var texts: [String: [UInt8]] = [:]

  struct Checked: Sendable {
    let what: String
    let count: Int

    init(_ what: String, _ count: Int) {
      self.what = what
      self.count = count
    }

    /// "15 permission sets".
    var text: String {
      let words = what.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : "\($1)" }
      return Counted.text(count, String(words.dropLast()), words)
    }
  }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// "2 errors, 1 warning"; empty where nothing was found.
  var tally: String {
    [
      (Severity.error, "error", "errors"), (.warning, "warning", "warnings"),
      (.note, "note", "notes"),
    ]
    .filter { count($0.0) > 0 }
    .map { Counted.text(count($0.0), $0.1, $0.2) }
    .joined(separator: ", ")
  }

  /// The same with every warning an error.
  var strict: Report {
    var copy = self
    for index in copy.findings.indices where copy.findings[index].severity == .warning {
      copy.findings[index].severity = .error
    }
    return copy
  }
}

/// How findings are told.
enum ReportStyle: String, CaseIterable, Sendable {
  case human, github, json, sarif

  init(named name: String) throws {
    self = try NameLookup(
      one: "report", many: "reports", things: Self.allCases.map { ($0.rawValue, $0.rawValue, $0) }
    ).find(name)
  }
}

extension CommandContext {
  /// Tells the findings: a person on the messages, a program on the output.
  func tell(_ report: Report, as style: ReportStyle, rules: @autoclosure () -> [Rule]) {
    switch style {
    case .human:
      let human = HumanReport(paths: paths, palette: messages.palette)
      if !report.findings.isEmpty { messages.show(human.text(report)) }
    case .github: output.tell(GitHubReport(paths: paths).text(report))
    case .json: output.data(JSONReport(paths: paths).text(report).utf8)
    case .sarif: output.data(SARIFReport(paths: paths, rules: rules()).text(report).utf8)
    }
  }
}
