package import Diagnostics

/// Reads Markdown: CommonMark and tables.
package enum MarkdownReader {
  /// A guide, and what is wrong with the file.
  ///
  /// Of a file that cannot be read nothing comes back but the one finding that says why.
  package static func read(_ bytes: [UInt8], file: String) -> Diagnosed<Prose> {
    let start = SourceAnchor(file: file, line: 1, column: 1)
    let nothing = Prose(
      title: "", titleAnchor: start, blocks: [], links: [], sentences: [], code: [])
    func unreadable(_ why: String, _ help: String) -> Diagnosed<Prose> {
      Diagnosed(
        nothing,
        findings: [
          Diagnostic(
            rule: "unreadable-guide", severity: .error, summary: why, at: start,
            suggestions: [help])
        ])
    }
    if bytes.count > largest {
      return unreadable("a guide is at most 4 MB large", "split it into several guides")
    }
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      return unreadable("a guide is text in UTF-8", "save the file as UTF-8 text")
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      return unreadable("a guide has words", "write a title, or remove the file")
    }
    guard let tree = CommonMarkTree.parse(bytes) else {
      return unreadable(
        "a guide is nested at most \(CommonMarkTree.deepest) levels deep",
        "take lists and quotes apart")
    }
    var builder = ProseBuilder(lines: SourceLines(bytes), file: file)
    var walk = SentenceWalk(bytes, file: file)
    walk.walk(tree)
    let prose = builder.build(tree, read: walk)
    return Diagnosed(prose, findings: builder.findings)
  }

  private static let largest = 4 * 1024 * 1024
}
