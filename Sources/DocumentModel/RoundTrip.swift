package import Diagnostics

/// The law of Markdown: reading what was written gives the same page.
package enum RoundTrip {
  /// One finding where the page read back differs from the page meant, naming the first difference.
  package static func findings(
    for path: String, meant: [Block], read: [Block]
  ) -> [Diagnostic] {
    guard meant != read else { return [] }
    let index =
      zip(meant, read).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(meant.count, read.count)
    func describe(_ blocks: [Block]) -> String {
      index < blocks.count ? String("\(blocks[index])".prefix(400)) : "nothing"
    }
    return [
      Diagnostic(
        rule: "markdown-round-trip", severity: .error,
        summary: "\(path) reads back as the page that was meant",
        at: SourceAnchor(file: path, line: 1, column: 1),
        notes: [
          .init("block \(index + 1) was meant as \(describe(meant))"),
          .init("it reads back as \(describe(read))"),
        ],
        suggestions: ["report this as a fault of permdocs, with the page"])
    ]
  }
}
