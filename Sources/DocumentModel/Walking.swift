// Visiting the parts of a page in reading order.

extension Sequence<Inline> {
  /// Visits each inline, and then those within it.
  package func visit(_ each: (Inline) -> Void) {
    for inline in self {
      each(inline)
      inline.inside?.visit(each)
    }
  }
}

extension Sequence<Block> {
  /// Visits each block, and then those within it.
  package func visit(_ each: (Block) -> Void) {
    for block in self {
      each(block)
      for inside in block.inside ?? [] { inside.visit(each) }
    }
  }

  /// The headings, paragraphs, tables and codes in reading order, taken out of their lists and quotes.
  package var leaves: [Block] {
    var leaves: [Block] = []
    visit { if $0.inside == nil { leaves.append($0) } }
    return leaves
  }

  /// The tables in reading order.
  package var tables: [Table] {
    var tables: [Table] = []
    visit { if case .table(let table) = $0 { tables.append(table) } }
    return tables
  }
}

extension Document {
  /// Every link on the page, in reading order.
  package var links: [LinkTarget] {
    var links: [LinkTarget] = []
    visitLinks { links.append($0) }
    return links
  }

  /// The same one by one.
  package func visitLinks(_ note: (LinkTarget) -> Void) {
    for step in trail + menu { note(step.target) }
    blocks.visit { block in
      block.visitRuns(
        { words in words.visit { if case .link(let target, _) = $0 { note(target) } } },
        reasons: note)
    }
  }

  /// Every anchor that a link may name on this page.
  package var anchors: Set<String> {
    var anchors: Set<String> = []
    visitAnchors(cells: true) { anchors.insert($0) }
    return anchors
  }

  /// The same one by one; a page may name one twice.
  package func visitAnchors(cells: Bool, _ note: (String) -> Void) {
    blocks.visit { $0.visitAnchors(cells: cells, note) }
  }
}
