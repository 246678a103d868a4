import Diagnostics

/// Finds the markers of a file: the comments that CommonMark sees, never those shown in code.
struct MarkerScan {
  private let bytes: [UInt8]
  private let file: String
  private let lines: [FileLines.Line]
  private(set) var findings: [Diagnostic] = []

  private struct Marker {
    enum Kind { case begin, end }
    let kind: Kind
    let words: String
    let anchor: SourceAnchor
  }

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    lines = FileLines(bytes).lines
  }

  mutating func blocks() -> [MarkedFile.Block] {
    // Most files have no marker, and a file without one need not even be Markdown.
    guard bytes.firstRange(of: Array("permdocs:".utf8)) != nil,
      let tree = CommonMarkTree.parse(bytes)
    else { return [] }
    var blocks: [MarkedFile.Block] = []
    var open: Marker?
    for line in commentLines(of: tree) {
      guard let marker = marker(on: line) else { continue }
      switch (marker.kind, open) {
      case (.begin, let before?):
        report(
          BlockFault.unbalanced, "\(before.words): the block is not ended before the next begins",
          before, notes: [.init("the next begins here", at: marker.anchor)], Self.howToEnd)
        open = marker
      case (.begin, nil): open = marker
      case (.end, nil):
        report(
          BlockFault.unbalanced, "a block is ended that was not begun", marker,
          "take the line out, or begin the block with <!-- permdocs:begin WORDS -->")
      case (.end, let before?):
        blocks.append(block(from: before, to: marker))
        open = nil
      }
    }
    if let open {
      report(
        BlockFault.unbalanced, "\(open.words): the block is not ended", open, Self.howToEnd)
    }
    return blocks
  }

  private static let howToEnd = "write <!-- permdocs:end --> on the line below the block"

  private func block(from begin: Marker, to end: Marker) -> MarkedFile.Block {
    let line = lines[begin.anchor.line - 1]
    return MarkedFile.Block(
      words: begin.words, anchor: begin.anchor, line: begin.anchor.line,
      content: line.end..<lines[end.anchor.line - 1].text.lowerBound,
      lineEnding: Array(bytes[line.text.upperBound..<line.end]))
  }

  /// The numbers of the lines that hold a comment of ours, counted from one.
  private func commentLines(of tree: MarkdownNode) -> [Int] {
    var found: [Int] = []
    func visit(_ node: MarkdownNode, from line: Int) {
      let line = max(node.line, line)
      if case .html(let text) = node.kind, text.contains("permdocs:") {
        let text = text.withoutLastNewline
        let count = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
        found += (line..<(line + count)).filter { isComment($0) && !found.contains($0) }
      }
      for child in node.children { visit(child, from: line) }
    }
    visit(tree, from: 1)
    return found.sorted()
  }

  private func isComment(_ line: Int) -> Bool {
    let text = text(of: line)
    return text.contains("<!--") && text.contains("permdocs:")
  }

  private func text(of line: Int) -> String {
    guard lines.indices.contains(line - 1) else { return "" }
    return String(decoding: bytes[lines[line - 1].text], as: UTF8.self)
  }

  private mutating func marker(on line: Int) -> Marker? {
    let text = text(of: line)
    let start = SourceAnchor(file: file, line: line, column: 1, word: text)
    let trimmed = text.trimmingSpaces
    guard text.hasPrefix("<!--"), trimmed.hasSuffix("-->"), trimmed.utf8.count >= 7 else {
      let column = text.utf8.firstRange(of: "<!--".utf8).map {
        text.utf8.distance(from: text.startIndex, to: $0.lowerBound) + 1
      }
      return fault(
        "a marker stands on a line of its own, from its beginning",
        SourceAnchor(file: file, line: line, column: column ?? 1, word: "<!--"),
        "put the whole comment on a line of its own")
    }
    let inside = trimmed.dropFirst(4).dropLast(3)
    let words = inside.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard let first = words.first, first.hasPrefix("permdocs:") else { return nil }
    let kind = first.dropFirst("permdocs:".count)
    func place(of word: Substring) -> SourceAnchor {
      SourceAnchor(
        file: file, line: line,
        column: text.utf8.distance(from: text.startIndex, to: word.startIndex) + 1,
        word: String(word))
    }
    switch kind {
    case "begin":
      let rest = words.dropFirst()
      guard let asked = rest.first, let last = rest.last else {
        return fault(
          "a marker that begins a block says what the block shows", place(of: first),
          "write <!-- permdocs:begin card CARD -->")
      }
      return Marker(
        kind: .begin, words: String(inside[asked.startIndex..<last.endIndex]),
        anchor: place(of: asked))
    case "end" where words.count == 1: return Marker(kind: .end, words: "", anchor: start)
    default:
      return fault(
        kind == "end"
          ? "a marker that ends a block says nothing else"
          : "a marker is permdocs:begin or permdocs:end, not \(first)",
        place(of: kind == "end" ? words[1] : first),
        "write <!-- permdocs:begin WORDS --> or <!-- permdocs:end -->")
    }
  }

  private mutating func fault(
    _ summary: String, _ anchor: SourceAnchor, _ help: String
  ) -> Marker? {
    findings.append(
      Diagnostic(
        rule: BlockFault.misplaced, severity: .error, summary: summary, at: anchor,
        suggestions: [help]))
    return nil
  }

  private mutating func report(
    _ rule: String, _ summary: String, _ marker: Marker, notes: [Diagnostic.Note] = [],
    _ help: String
  ) {
    findings.append(
      Diagnostic(
        rule: rule, severity: .error, summary: summary, at: marker.anchor, notes: notes,
        suggestions: [help]))
  }
}

/// The rules of markers.
private enum BlockFault {
  static let misplaced = "misplaced-marker"
  static let unbalanced = "unbalanced-markers"
}

extension String {
  fileprivate var trimmingSpaces: Substring {
    var text = self[...]
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
