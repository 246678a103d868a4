extension Spelling {
  /// How the byte of a text is spelled within an element or a quoted attribute of HTML or XML; nothing where
  /// it means itself.
  @inline(__always)
  package static func markup(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// A text within an element of XML, or an attribute in double quotation marks; U+FFFD stands for what XML
  /// cannot hold.
  package static func xml(_ text: String) -> String {
    text.spelled { scalar in
      switch scalar {
      // A parser reads bare ones in an attribute as spaces, and a bare carriage return as a line feed.
      case "\t": "&#9;"
      case "\n": "&#10;"
      case "\r": "&#13;"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: nil
      }
    }
  }
}
