package import DocumentModel

/// Finds headings, tables and lists in HTML.
package enum HTMLReader {
  /// The page; nothing where there is none.
  package static func read(_ bytes: [UInt8], file: String) -> ReadPage? {
    var builder = HTMLPageBuilder(file: file)
    guard HTMLEvents.read(bytes, visit: { builder.take($0) }) else { return nil }
    return builder.finished
  }
}

/// Puts a page together from what comes by.
private struct HTMLPageBuilder {
  private var page: ReadPage
  private var words = Words()
  private var tables: [HTMLTableBuilder] = []
  /// The words of cells in which another table began.
  private var interrupted: [Words] = []
  /// The lists that are open: their items so far.
  private var lists: [[ReadText]] = []
  /// How many elements are open whose words are no part of the page.
  private var silence = 0

  init(file: String) { page = ReadPage(file: file) }

  var finished: ReadPage {
    var builder = self
    builder.endBlock()
    return builder.page
  }

  mutating func take(_ event: HTMLEvent) {
    switch event {
    case .open(let name, let line, let spans):
      if Self.silent.contains(name) { silence += 1 }
      if silence == 0 { open(name, line, spans) }
    case .close(let name):
      if silence == 0 { close(name) }
      if Self.silent.contains(name) { silence -= 1 }
    case .text(let text):
      if silence == 0 { words.add(text) }
    }
  }

  private static let silent: Set<String> = [
    "head", "script", "style", "template", "svg", "noscript", "nav", "select",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote", "pre",
    "figure", "figcaption", "caption", "dt", "dd", "dl", "body", "form", "details", "summary",
    "address", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  private mutating func open(_ name: String, _ line: Int, _ spans: HTMLEvent.Spans) {
    switch name {
    case "table":
      endBlock()
      interrupted.append(words)
      words = Words()
      tables.append(HTMLTableBuilder())
    case "tr" where !tables.isEmpty: tables[tables.count - 1].beginRow()
    case "td", "th":
      guard !tables.isEmpty else { return beginBlock(line) }
      tables[tables.count - 1].beginCell(line, spans)
      words.begin(line)
    case "ul", "ol":
      endBlock()
      lists.append([])
    case "br": words.add(" ")
    case "li": beginBlock(line)
    case _ where Self.blocks.contains(name): beginBlock(line)
    default: return
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "table":
      let table = tables.popLast()?.table
      words = interrupted.popLast() ?? words
      if let table { page.parts.append(.table(table)) }
    case "td", "th":
      guard !tables.isEmpty else { return endBlock() }
      tables[tables.count - 1].endCell(words.taken())
    case "ul", "ol":
      endBlock()
      guard let items = lists.popLast(), !items.isEmpty else { return }
      if lists.isEmpty {
        page.parts.append(.list(items))
      } else {
        lists[lists.count - 1] += items
      }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let heading = words.taken()
      if isInCell { return words.add(heading.text + " ") }
      if !heading.text.isEmpty {
        page.parts.append(.heading(level: Int(name.dropFirst()) ?? 1, heading))
      }
    case "li": endBlock()
    case _ where Self.blocks.contains(name): endBlock()
    default: return
    }
  }

  private var isInCell: Bool { tables.last?.isInCell ?? false }

  private mutating func beginBlock(_ line: Int) {
    endBlock()
    if !isInCell { words.begin(line) }
  }

  /// Inside a cell a block ends a word; elsewhere it ends a paragraph or an item.
  private mutating func endBlock() {
    guard !isInCell else { return words.add(" ") }
    let text = words.taken()
    guard !text.text.isEmpty else { return }
    if lists.isEmpty { page.append(line: text) } else { lists[lists.count - 1].append(text) }
  }
}

/// Words gathered until a block ends, with the line it began on.
private struct Words {
  private var text = ""
  private var line = 1

  mutating func begin(_ line: Int) {
    text = ""
    self.line = line
  }

  mutating func add(_ more: String) { text += more }

  mutating func taken() -> ReadText {
    defer { text = "" }
    return ReadText(text.joinedWords, line: line)
  }
}

extension String {
  /// The words with one space between them.
  var joinedWords: String {
    split { $0.isWhitespace }.joined(separator: " ")
  }
}
