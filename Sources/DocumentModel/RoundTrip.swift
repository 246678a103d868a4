package import Diagnostics

/// The law of Markdown: reading what was written gives the same page.
package enum RoundTrip {
  /// One finding where the page read back differs from the page meant, naming the first difference.
  package static func findings(
    for path: String, meant: [Block], read: [Block]
  ) -> [Diagnostic] {
    guard meant != read else { return [] }
    let (meant, read) = parting("\(meant)", "\(read)")
    return [
      Diagnostic(
        rule: "markdown-round-trip", severity: .error,
        summary: "\(path) reads back as the page that was meant",
        at: SourceAnchor(file: path, line: 1, column: 1),
        notes: [
          .init("meant: \(meant)"),
          .init("read back: \(read)"),
        ],
        suggestions: ["report this as a fault of permdocs, with the page"])
    ]
  }

  /// Both descriptions from shortly before they part.
  private static func parting(_ a: String, _ b: String) -> (String, String) {
    let a = a.replacing("DocumentModel.", with: "")
    let b = b.replacing("DocumentModel.", with: "")
    let shared = zip(a, b).prefix { $0 == $1 }.count
    func cut(_ text: String) -> String { String(text.dropFirst(max(0, shared - 80)).prefix(160)) }
    return (cut(a), cut(b))
  }
}
