import DocumentModel

/// Spells a run of words so that Markdown reads back the same words.
///
/// Strong is `**` and emphasis `_`, so that no two runs of marks melt into one. A mark counts only
/// beside a space or punctuation: a letter that touches one from outside, or a space that touches
/// one from inside, is written as its number (`&#97;`), which begins and ends with punctuation.
struct MarkdownInlines {
  enum Place {
    case paragraph, heading, cell
  }

  var out: ByteBuffer
  private let place: Place
  private let start: Int
  /// Where the last opening or closing mark ended.
  private var openedAt = -1
  private var closedAt = -1

  init(out: ByteBuffer, place: Place) {
    self.out = out
    self.place = place
    start = out.count
  }

  mutating func write(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): write(text)
      case .words: write(inline.unsaid)
      case .strong(let inside): marked("**") { $0.write(inside) }
      case .emphasis(let inside): marked("_") { $0.write(inside) }
      // Markdown has no way to say it.
      case .untranslated(let inside): write(inside)
      case .code(let text): writeCode(text)
      case .link(let target, let inside): writeLink(to: target, inside)
      case .lineBreak: out.append("<br>")
      }
    }
  }

  /// Spaces at the end would be trimmed, and number signs at the end of a heading taken for marks.
  mutating func finish() {
    guard out.count > start else { return }
    if out.last == UInt8(ascii: " ") { numberLast { $0 == " " } }
    if place == .heading, out.last == UInt8(ascii: "#") {
      out.insert(UInt8(ascii: "\\"), at: out.count - 1)
    }
  }

  private mutating func write(_ text: String) {
    guard let first = text.unicodeScalars.first else { return }
    let mustNumber =
      (out.count == start && first == " ")
      || (out.count == openedAt && first.properties.isWhitespace)
      || (out.count == closedAt && !first.isPunctuationOrSpace)
    if mustNumber {
      number(first)
      writeEscaped(String(text.unicodeScalars.dropFirst()), opensLine: false)
    } else {
      writeEscaped(text, opensLine: out.count == start && place == .paragraph)
    }
  }

  private mutating func writeEscaped(_ text: String, opensLine: Bool) {
    let isCell = place == .cell
    let mark = opensLine ? text.blockMark : nil
    out.append(text) { source, index in
      index == mark
        ? MarkdownEscapes.escaped(source[index])
        : MarkdownEscapes.spelling(of: source, at: index, isCell: isCell)
    }
  }

  private mutating func marked(_ mark: StaticString, _ inside: (inout MarkdownInlines) -> Void) {
    if out.count > start { numberLast { !$0.isPunctuationOrSpace } }
    out.append(mark)
    openedAt = out.count
    inside(&self)
    numberLast(where: \.properties.isWhitespace)
    out.append(mark)
    closedAt = out.count
  }

  private mutating func writeCode(_ text: String) {
    let tick = UInt8(ascii: "`")
    let fence = [UInt8](repeating: tick, count: text.shortestMissingRun(of: tick))
    let edges = (text.utf8.first, text.utf8.last)
    let isPadded =
      edges.0 == tick || edges.1 == tick
      || (edges.0 == UInt8(ascii: " ") && edges.1 == UInt8(ascii: " ")
        && text.utf8.contains { $0 != UInt8(ascii: " ") })
    out.append(fence)
    if isPadded { out.append(" ") }
    out.append(text) { source, index in
      place == .cell && source[index] == UInt8(ascii: "|") ? "\\|" : nil
    }
    if isPadded { out.append(" ") }
    out.append(fence)
  }

  private mutating func writeLink(to target: LinkTarget, _ words: [Inline]) {
    guard case .written(let address) = target else { return write(words) }
    // An exclamation mark before a link would make it a picture.
    if out.count > start, out.last == UInt8(ascii: "!") {
      out.insert(UInt8(ascii: "\\"), at: out.count - 1)
    }
    out.append("[")
    write(words)
    out.append("](")
    out.append(address) { source, index in source[index] == UInt8(ascii: "&") ? "&amp;" : nil }
    out.append(")")
  }

  private mutating func number(_ scalar: Unicode.Scalar) {
    out.append("&#")
    out.append(verbatim: "\(scalar.value)")
    out.append(";")
  }

  /// Writes the last scalar as its number where `condition` holds of it.
  private mutating func numberLast(where condition: (Unicode.Scalar) -> Bool) {
    let tail = out.bytes.suffix(4)
    guard let first = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return }
    let bytes = tail[first...]
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first,
      condition(scalar)
    else { return }
    out.removeLast(bytes.count)
    number(scalar)
  }
}

extension Unicode.Scalar {
  /// Whether a mark may stand beside it; of punctuation only what every reader agrees on.
  fileprivate var isPunctuationOrSpace: Bool {
    isASCII && !(properties.isAlphabetic || ("0"..."9").contains(self))
  }
}

extension String {
  /// The length of the shortest run of a byte that does not occur.
  fileprivate func shortestMissingRun(of byte: UInt8) -> Int {
    guard utf8.contains(byte) else { return 1 }
    let runs = Set(utf8.split { $0 != byte }.map(\.count))
    return (1...).first { !runs.contains($0) } ?? 1
  }
}
