import Diagnostics

/// Findings for programs of our own; the shape changes only together with `version`.
struct JSONReport {
  let paths: SourcePaths

  func text(_ report: Report) -> String {
    JSON.object([
      "version": .number(1),
      "findings": .array(report.findings.map(finding)),
      "checked": .members(report.checked.map { ($0.what, .number($0.count)) }),
    ]).text
  }

  private func finding(_ finding: Diagnostic) -> JSON {
    .members(
      [("rule", .string(finding.rule)), ("severity", .string(finding.severity.rawValue))]
        + place(finding.anchor)
        + [
          ("summary", .string(finding.summary)),
          ("notes", .array(finding.notes.map(note))),
          ("suggestions", .array(finding.suggestions.map { .string($0) })),
        ])
  }

  private func note(_ note: Diagnostic.Note) -> JSON {
    .members([("text", .string(note.text))] + (note.anchor.map(place) ?? []))
  }

  private func place(_ anchor: SourceAnchor) -> [(String, JSON)] {
    [
      ("file", .string(paths.shown(anchor.file))), ("line", .number(anchor.line)),
      ("column", .number(anchor.column)),
    ]
  }
}
