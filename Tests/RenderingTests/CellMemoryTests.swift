import Diagnostics
import DocumentModel
import LiteralWords
import Readers
import Rendering
import Testing

/// A page is the same to the byte whether its cells were known or not, and reads back whole.
@Suite struct CellMemoryTests {
  private let links = LinkResolver(format: .markdown)
  private var markdown: MarkdownRenderer { MarkdownRenderer(links: links) }

  private func spell(_ page: Document) -> WrittenText {
    markdown.write(page.markdownProjection(links: links))
  }

  /// A page, and the cells that were spelled for it.
  private func written(_ page: Document, _ memory: CellMemory) -> (bytes: [UInt8], new: Document?) {
    let cells = memory.cells(of: page)
    let new = cells.new.map(spell)
    if let new { memory.keep(cells, as: new) }
    return (cells.completing(spell(cells.bare), with: new), cells.new)
  }

  private func rowCount(_ page: Document?) -> Int {
    (page?.blocks ?? []).leaves.reduce(0) { count, block in
      guard case .table(let table) = block else { return count }
      return count + table.rows.count
    }
  }

  private func table(_ rows: [[String]]) -> Block {
    .table(
      Table(
        id: "t", caption: [], columns: [.init("A"), .init("B")],
        rows: rows.map { .init($0.map { .init($0) }) }))
  }

  @Test(arguments: 0..<20)
  func `a page of known cells is the page written anew`(batch: UInt64) {
    var (rows, new) = (0, 0)
    for seed in (batch * 10)..<(batch * 10 + 10) {
      var generator = PageGenerator(seed: seed)
      let memory = CellMemory()
      for page in generator.pagesThatShareRows() {
        let made = written(page, memory)
        #expect(
          made.bytes == markdown.render(page).bytes,
          "seed \(seed), \(page.address.components)")
        for read in [page, made.new].compactMap(\.self) {
          let projection = read.markdownProjection(links: links)
          let found = RoundTrip.findings(
            for: "page.md", meant: projection,
            read: MarkdownReader.readGenerated(markdown.render(projection)))
          #expect(found.isEmpty, "seed \(seed): \(found.first.map { "\($0.notes)" } ?? "")")
        }
        rows += rowCount(page)
        new += rowCount(made.new)
      }
    }
    #expect(new > 100 && new < rows / 2)
  }

  @Test func `a cell that was spelled once is not spelled again`() {
    let memory = CellMemory()
    func spelled(_ name: String, _ rows: [[String]]) -> Int {
      rowCount(
        written(
          Document(
            address: PageAddress("p", name), title: "T", summary: "", blocks: [table(rows)]), memory
        ).new)
    }
    #expect(spelled("one", [["a", "No"], ["b", "No"], ["a"]]) == 4)
    #expect(spelled("two", [["b", "No"], ["c", "a"]]) == 1)
    #expect(spelled("three", [["c"]]) == 0)
  }

  @Test func `what is not asked for again is forgotten`() {
    let memory = CellMemory(limit: 2)
    func spelled(_ words: String) -> Int {
      rowCount(
        written(
          Document(
            address: PageAddress("p", "page"), title: "T", summary: "",
            blocks: [table([[words, words]])]), memory
        ).new)
    }
    #expect(["a", "b", "c", "a", "b", "c"].map(spelled) == [1, 1, 1, 0, 0, 0])
    #expect(["d", "e", "f", "g", "h", "i"].map(spelled) == [1, 1, 1, 1, 1, 1])
    #expect(["a", "i"].map(spelled) == [1, 0])
  }

  @Test func `a link to a place of the page itself is spelled on each page`() {
    let memory = CellMemory()
    func page(_ name: String) -> Document {
      Document(
        address: PageAddress("p", name), title: "T", summary: "",
        blocks: [
          .heading(level: 2, id: "h", ["H"]),
          .table(
            Table(
              id: "t", caption: [], columns: [.init("A")],
              rows: [.init([.init([.link(.page(PageAddress("p", "one"), fragment: "h"), "H")])])])),
        ])
    }
    for name in ["one", "two"] {
      #expect(written(page(name), memory).bytes == markdown.render(page(name)).bytes)
    }
  }
}
