import Diagnostics
import DocumentModel

/// Walks a tree in reading order and takes down its sentences, links and code blocks with the places
/// where they stand.
struct SentenceWalk {
  private(set) var sentences: [WrittenSentence] = []
  private(set) var links: [WrittenLink] = []
  private(set) var code: [WrittenCode] = []
  private var cursor: SourceCursor
  private var place = WrittenSentence.Place.title
  private var section = 0
  private var splitter = SentenceSplitter()
  private var link: Int?

  init(_ bytes: [UInt8], file: String) { cursor = SourceCursor(bytes, file: file) }

  mutating func walk(_ tree: MarkdownNode) {
    for (number, node) in tree.children.enumerated() {
      let isTitle = number == 0 && node.kind == .heading(level: 1)
      visit(node, in: isTitle ? .title : .text)
    }
  }

  private mutating func visit(_ node: MarkdownNode, in place: WrittenSentence.Place) {
    self.place = place
    switch node.kind {
    case .heading:
      section += 1
      self.place = place == .title ? .title : .heading
      cursor.move(toLine: node.line, upTo: node.lastLine)
      text(node)
    case .paragraph:
      cursor.move(toLine: node.line, upTo: node.lastLine)
      text(node)
    case .code(let language, let text): take(code: text, language: language, node)
    case .html(let text): _ = cursor.take(text)
    case .row:
      cursor.move(toLine: node.line, upTo: node.line)
      for cell in node.children { text(cell) }
    default: for child in node.children { visit(child, in: place) }
    }
  }

  /// The sentences of one run of words.
  private mutating func text(_ node: MarkdownNode) {
    for child in node.children { inline(child) }
    for var sentence in splitter.finish() {
      sentence.place = place
      sentence.section = section
      sentences.append(sentence)
    }
  }

  private mutating func inline(_ node: MarkdownNode) {
    switch node.kind {
    case .text(let text):
      take(text: text)
    case .softBreak, .lineBreak: splitter.append(" ", at: cursor.here, link: link)
    case .inlineCode(let text):
      _ = cursor.take(text)
      splitter.appendCode()
    case .html(let text): _ = cursor.take(text)
    case .link(let address): take(link: address, node)
    case .image(let address):
      for child in node.children { inline(child) }
      _ = cursor.takeAddress(address)
    default: for child in node.children { inline(child) }
    }
  }

  /// Text with an entity or an escape in it is found word by word.
  private mutating func take(text: String) {
    if let place = cursor.take(text) { return splitter.append(text, at: place, link: link) }
    for run in text.chunked(where: { $0.isLetter || $0.isNumber }) {
      let place = cursor.take(run) ?? cursor.here
      splitter.append(run, at: place, link: link)
    }
  }

  private mutating func take(link address: String, _ node: MarkdownNode) {
    let number = links.count
    links.append(WrittenLink(address: address, anchor: cursor.here))
    let outer = link
    link = number
    for child in node.children { inline(child) }
    link = outer
    let start = splitter.firstPlace(of: number) ?? cursor.here
    let words = node.plainText
    let firstLine = node.firstLine
    links[number] = WrittenLink(
      address: address, anchor: cursor.takeAddress(address) ?? start.underlining(firstLine),
      words: words, wordsAnchor: start.underlining(firstLine))
  }

  private mutating func take(code text: String, language: String, _ node: MarkdownNode) {
    cursor.move(toLine: node.line, upTo: node.line)
    let fence = cursor.take("```") ?? cursor.take("~~~") ?? cursor.here
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let written = lines.dropLast(text.last?.isNewline == true ? 1 : 0).map(String.init).enumerated()
      .map { number, line in
        let place = node.line + 1 + number
        cursor.move(toLine: place, upTo: place)
        return WrittenCode.Line(text: line, anchor: cursor.take(line) ?? cursor.here)
      }
    code.append(WrittenCode(language: language, lines: Array(written), anchor: fence))
  }
}

extension MarkdownNode {
  /// The words inside up to the first line break: as much as can be underlined.
  fileprivate var firstLine: String {
    var line = ""
    func visit(_ node: MarkdownNode) -> Bool {
      switch node.kind {
      case .text(let text), .inlineCode(let text): line += text
      case .softBreak, .lineBreak: return false
      default: return node.children.allSatisfy(visit)
      }
      return true
    }
    _ = visit(self)
    return line
  }
}

extension String {
  /// Runs of characters that are all alike, and single ones between them.
  fileprivate func chunked(where isAlike: (Character) -> Bool) -> [String] {
    reduce(into: []) { chunks, character in
      if let last = chunks.last?.last, isAlike(last), isAlike(character) {
        chunks[chunks.count - 1].append(character)
      } else {
        chunks.append(String(character))
      }
    }
  }
}
