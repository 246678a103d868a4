/// One node of what CommonMark understood, as a plain value.
struct MarkdownNode: Sendable {
  enum Kind: Hashable, Sendable {
    case document, paragraph, quote, item, divider, table, row, cell
    case heading(level: Int)
    case bullets
    case numbers(start: Int)
    case code(language: String, String)
    case text(String)
    case inlineCode(String)
    case emphasis, strong, softBreak, lineBreak
    case link(String)
    case image(String)
    case html(String)
    case unknown(String)
  }

  var kind: Kind
  var children: [MarkdownNode] = []
  /// Where it begins, counted from one in UTF-8 bytes; some are impossible and must be validated.
  var line: Int
  var column: Int
  /// The last line that belongs to it; of some nodes it is not known and lies before the first.
  var lastLine = 0
}

extension MarkdownNode {
  /// The words inside, without their dress.
  var plainText: String {
    switch kind {
    case .text(let text), .inlineCode(let text): text
    case .softBreak, .lineBreak: " "
    default: children.reduce(into: "") { $0 += $1.plainText }
    }
  }
}
