/// Which bytes of a text mean something to Markdown, and how they are written to mean themselves.
enum MarkdownEscapes {
  /// How the byte at `index` is spelt, or nothing where it stands for itself.
  @inline(__always)
  static func spelling(
    of source: UnsafeBufferPointer<UInt8>, at index: Int, isCell: Bool
  ) -> StaticString? {
    switch source[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"):
      escaped(source[index])
    case UInt8(ascii: "|") where isCell: "\\|"
    case UInt8(ascii: "&") where opensEntity(source, index): "\\&"
    case UInt8(ascii: ":") where isFollowed(source, index, by: "//"): "\\:"
    case UInt8(ascii: ".") where isPreceded(source, index, by: "www"): "\\."
    default: nil
    }
  }

  /// A backslash and the byte.
  static func escaped(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "`"): "\\`"
    case UInt8(ascii: "*"): "\\*"
    case UInt8(ascii: "_"): "\\_"
    case UInt8(ascii: "["): "\\["
    case UInt8(ascii: "]"): "\\]"
    case UInt8(ascii: "<"): "\\<"
    case UInt8(ascii: "~"): "\\~"
    case UInt8(ascii: "#"): "\\#"
    case UInt8(ascii: "+"): "\\+"
    case UInt8(ascii: "-"): "\\-"
    case UInt8(ascii: ">"): "\\>"
    case UInt8(ascii: "."): "\\."
    case UInt8(ascii: ")"): "\\)"
    default: nil
    }
  }

  private static func opensEntity(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < source.count else { return true }
    let next = source[index + 1]
    return next == UInt8(ascii: "#") || (next | 0x20).isLowercaseLetter
  }

  private static func isFollowed(
    _ source: UnsafeBufferPointer<UInt8>, _ index: Int, by text: StaticString
  ) -> Bool {
    text.withUTF8Buffer { source[(index + 1)...].starts(with: $0) }
  }

  private static func isPreceded(
    _ source: UnsafeBufferPointer<UInt8>, _ index: Int, by text: StaticString
  ) -> Bool {
    text.withUTF8Buffer { wanted in
      index >= wanted.count && source[(index - wanted.count)..<index].elementsEqual(wanted)
    }
  }
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}

extension String {
  /// Where the mark stands that would make a heading, a list or a quote of a paragraph's beginning.
  var blockMark: Int? {
    var index = 0
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ">"):
        return index == 0 ? 0 : nil
      case UInt8(ascii: "0")...UInt8(ascii: "9"): index += 1
      case UInt8(ascii: "."), UInt8(ascii: ")"): return index == 0 ? nil : index
      default: return nil
      }
    }
    return nil
  }
}
