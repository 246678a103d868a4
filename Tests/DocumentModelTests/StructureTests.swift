import DocumentModel
import LiteralWords
import Testing

/// Every walk over a page goes through the functions that take blocks and inlines apart. Here they are
/// compared with what reflection finds, in a page on which nothing is empty: so a new member of the model
/// that they forget fails, and so does one that the page lacks.
@Suite struct StructureTests {
  private static func marked(_ words: String) -> String { "§" + words }

  private static func said(_ words: String) -> Words { .fixed(marked(words)) }

  private static let target = LinkTarget.page(
    PageAddress(marked("a"), marked("b")), fragment: marked("c"), asking: marked("d"))

  private static func words(_ name: String) -> [Inline] {
    [
      .text(marked(name)), .words(said(name)), .strong([.text(marked(name))]),
      .emphasis([.code(marked(name))]),
      .link(target, [.text(marked(name)), .lineBreak]), .untranslated([.text(marked(name))]),
    ]
  }

  private static let table: Table = {
    var table = Table(
      id: marked("table"), caption: words("caption"),
      columns: [Table.Column(words("column"), isState: true, id: marked("column"))],
      rows: [
        Table.Row(
          id: marked("row"),
          [
            Table.Cell(
              words("cell"), tone: .full, reason: target,
              fact: Table.Fact(card: marked("card"), feature: marked("feature")))
          ], source: Table.Source(file: marked("file"), line: 1))
      ],
      filter: Table.Filter(
        rows: .init(said("row"), said("rows")),
        columns: .init(said("column"), said("columns"))))
    table.tool = marked("tool")
    return table
  }()

  private static let page: Document = {
    var page = Document(
      address: PageAddress(marked("page")), title: said("title"), summary: said("summary"),
      trail: [.init(said("trail"), target)], menu: [.init(said("menu"), target)],
      blocks: [
        .heading(level: 2, id: marked("heading"), words("heading")), .paragraph(words("paragraph")),
        .list(.numbers(start: 1), [[.paragraph(words("item"))]]),
        .list(.bullets, [[.table(table)]]), .table(table),
        .callout(.note, [.paragraph(words("callout")), .quote([.table(table)])]),
        .code(language: marked("language"), marked("code")), .divider,
      ],
      stamp: .init(
        product: said("product"), version: said("version"), fingerprint: marked("fingerprint")),
      source: marked("source"), subject: .rule(id: marked("rule")))
    page.feed = marked("feed")
    page.changed = said("changed")
    page.movedTo = PageAddress(marked("moved"))
    return page
  }()

  /// Each value within another, with the type and the names by which it is reached.
  private func visit(_ value: Any, at path: String = "", _ each: (Any, String) -> Void) {
    let mirror = Mirror(reflecting: value)
    // An optional is told of only where there is nothing in it.
    if mirror.displayStyle != .optional || mirror.children.isEmpty { each(value, path) }
    let isNamed = mirror.displayStyle == .struct || mirror.displayStyle == .enum
    for child in mirror.children {
      let start = isNamed ? "\(type(of: value))" : path
      let label = child.label.flatMap { isNamed || $0.first != "." ? $0 : nil }
      let isOptional = mirror.displayStyle == .optional
      visit(
        child.value,
        at: isOptional ? path : ([start] + [label].compactMap(\.self)).joined(separator: "."), each)
    }
  }

  private func found<Part>(_ type: Part.Type, in value: Any) -> [Part] {
    var found: [Part] = []
    visit(value) { part, _ in if let part = part as? Part { found.append(part) } }
    return found
  }

  @Test func nothingOnThePageIsEmpty() {
    visit(Self.page) { value, path in
      let mirror = Mirror(reflecting: value)
      let isEmptiable = [.optional, .collection, .set].contains(mirror.displayStyle)
      #expect(!isEmptiable || !mirror.children.isEmpty, "\(path)")
      if let text = value as? String { #expect(!text.isEmpty, "\(path)") }
    }
  }

  @Test func everyInlineIsVisited() {
    var visited: [Inline] = []
    Self.page.blocks.visit { $0.visitRuns { $0.visit { visited.append($0) } } }
    #expect(Set(visited) == Set(found(Inline.self, in: Self.page.blocks)))
    #expect(visited.count == found(Inline.self, in: Self.page.blocks).count)
  }

  @Test func everyBlockIsVisited() {
    var visited: [Block] = []
    Self.page.blocks.visit { visited.append($0) }
    #expect(visited.count == found(Block.self, in: Self.page.blocks).count)
  }

  @Test func everyLinkIsFound() {
    #expect(Self.page.links.count == found(LinkTarget.self, in: Self.page).count)
  }

  @Test func everyInlineIsChanged() {
    let changed = Self.page.blocks.map { $0.mapRuns { _ in [.text("changed")] } }
    #expect(Set(found(Inline.self, in: changed)) == [.text("changed")])
  }

  /// Ids, addresses and names of files stay; every other text is put into other words.
  @Test func everyTextIsReworded() {
    var kept: Set<String> = []
    let changed = Rewording(run: { _ in [.text("changed")] }, text: { _ in .fixed("changed") })
    visit(Self.page.reworded(changed)) { value, path in
      guard let text = value as? String, text.hasPrefix("§") else { return }
      kept.insert(path)
    }
    #expect(
      kept == [
        "PageAddress.components", "LinkTarget.page.fragment", "LinkTarget.page.asking",
        "PageSubject.rule.id", "Block.heading.id", "Block.code.language", "Block.code",
        "Table.id", "Table.tool",
        "Column.id", "Row.id", "Fact.card", "Fact.feature", "Source.file", "Stamp.fingerprint",
        "Document.source", "Document.feed",
      ])
  }
}
