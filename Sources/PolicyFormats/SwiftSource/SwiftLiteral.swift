import Diagnostics

/// Text as Swift writes it between quotation marks.
enum SwiftLiteral {
  static func line(_ text: String) -> String { "\"\(escaped(text, quotes: true))\"" }

  /// The lines of a long text and its closing quotation marks; the text has no line breaks of its own.
  static func block(_ text: String, indent: Int) -> [String] {
    let spaces = String(repeating: " ", count: indent)
    let room = SwiftLayout.width - indent - 2
    var lines: [String] = []
    let words = escaped(text, quotes: false).split(
      separator: " ", omittingEmptySubsequences: false)
    var line = String(words.first ?? "")
    for word in words.dropFirst() {
      if line.count + 1 + word.count <= room {
        line += " " + word
      } else {
        lines.append("\(spaces)\(line) \\")
        line = String(word)
      }
    }
    return lines + [spaces + line, spaces + "\"\"\""]
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var literal = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"" where quotes: literal += "\\\""
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      case "\r": literal += "\\r"
      default: literal += Spelling.byNumber(scalar) ?? String(scalar)
      }
    }
    return quotes ? literal : literal.replacing(bytes: "\"\"\"", with: "\\\"\\\"\\\"")
  }
}
