import Diagnostics

/// Findings as SARIF 2.1.0, the form in which code-scanning services take them.
struct SARIFReport {
  let paths: SourcePaths
  let rules: [Rule]

  func text(_ report: Report) -> String {
    let found = Set(report.findings.map(\.rule))
    let used = rules.filter { found.contains($0.id) }
    var seen: [String: Int] = [:]
    var sources = PointedLines(report.texts)
    let results = report.findings.map { result($0, used, &seen, &sources) }
    return JSON.object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        .object([
          "tool": .object([
            "driver": .object([
              "name": .string("permdocs"), "version": .string(Permdocs.version),
              "rules": .array(used.map(descriptor)),
            ])
          ]),
          "columnKind": .string("unicodeCodePoints"),
          "results": .array(results),
        ])
      ]),
    ]).text
  }

  private func descriptor(_ rule: Rule) -> JSON {
    .object([
      "id": .string(rule.id),
      "shortDescription": .object(["text": .string(rule.title)]),
      "fullDescription": .object(["text": .string(rule.explanation)]),
      "help": .object(["text": .string(rule.explanation)]),
      "defaultConfiguration": .object(["level": .string(rule.severity.rawValue)]),
    ])
  }

  private func result(
    _ finding: Diagnostic, _ rules: [Rule], _ seen: inout [String: Int],
    _ sources: inout PointedLines
  ) -> JSON {
    let message =
      [finding.summary] + finding.notes.filter { $0.anchor == nil }.map { "Note: " + $0.text }
      + finding.suggestions.map { "Help: " + $0 }
    var members: [(String, JSON)] = [("ruleId", .string(finding.rule))]
    if let index = rules.firstIndex(where: { $0.id == finding.rule }) {
      members.append(("ruleIndex", .number(index)))
    }
    members += [
      ("level", .string(finding.severity.rawValue)),
      ("message", .object(["text": .string(message.joined(separator: "\n"))])),
      ("locations", .array([.object(["physicalLocation": location(finding.anchor, &sources)])])),
    ]
    // Related locations are a set there.
    var told: Set<Diagnostic.Note> = []
    let related = finding.notes.filter { told.insert($0).inserted }.compactMap { note in
      note.anchor.map { anchor in
        JSON.object([
          "physicalLocation": location(anchor, &sources),
          "message": .object(["text": .string(note.text)]),
        ])
      }
    }
    if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
    members.append(("partialFingerprints", fingerprint(finding, &seen, &sources)))
    return .members(members)
  }

  private func location(_ anchor: SourceAnchor, _ sources: inout PointedLines) -> JSON {
    var column = anchor.column
    if let line = sources.line(of: anchor) {
      column =
        String(decoding: line.utf8.prefix(max(column - 1, 0)), as: UTF8.self)
        .unicodeScalars.count + 1
    }
    return .object([
      "artifactLocation": .members(artifact(anchor.file)),
      "region": .object([
        "startLine": .number(max(anchor.line, 1)), "startColumn": .number(max(column, 1)),
      ]),
    ])
  }

  /// A page of the web is where it is; a file is where the sources are.
  private func artifact(_ file: String) -> [(String, JSON)] {
    if WebPage.isAddress(file) { return [("uri", .string(URLText.address(file)))] }
    return [
      ("uri", .string(URLText.path(paths.shown(file)))), ("uriBaseId", .string("%SRCROOT%")),
    ]
  }

  /// Made from the rule and the words of the line, so that it stays when lines above it move.
  private func fingerprint(
    _ finding: Diagnostic, _ seen: inout [String: Int], _ sources: inout PointedLines
  ) -> JSON {
    let words = (sources.line(of: finding.anchor) ?? finding.summary).split(
      whereSeparator: \.isWhitespace)
    let key =
      "\(finding.rule)\n\(paths.shown(finding.anchor.file))\n\(words.joined(separator: " "))"
    seen[key, default: 0] += 1
    let hash = key.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return .object([
      "primaryLocationLineHash": .string("\(String(hash, radix: 16)):\(seen[key] ?? 1)")
    ])
  }
}

/// The spelling of a path within an address.
enum URLText {
  static func path(_ path: String) -> String { Spelling.address(path, keeping: "/") }

  /// A whole address, as somebody has typed it.
  static func address(_ address: String) -> String {
    Spelling.address(address, keeping: "/:?#[]@!$&'()*+,;=%")
  }
}
