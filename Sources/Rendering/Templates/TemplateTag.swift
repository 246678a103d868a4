/// One tag of a mustache template and where it stands.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    case value, section, inverted, end, partial, comment, unsupported
  }

  var kind: Kind
  var name: String
  /// Counted from one; the column in UTF-8 bytes, where the name begins.
  var line: Int
  var column: Int
  /// Its bytes, braces and all.
  var range: Range<Int>
  /// Whether it stands between three braces, or after a sign that means the same.
  var isMarkup: Bool

  /// Every tag of a template, in order; comments too.
  static func all(in bytes: [UInt8]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    var lineStart = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      guard bytes[index...].starts(with: "{{".utf8) else {
        index += 1
        continue
      }
      let start = index + 2
      var end = start
      while end < bytes.count, !bytes[end...].starts(with: "}}".utf8) { end += 1 }
      let isTriple = bytes[start..<end].first == UInt8(ascii: "{")
      let after = min(end + (isTriple ? 3 : 2), bytes.count)
      tags.append(
        tag(
          bytes[start..<end], line: line, column: start - lineStart + 1, range: index..<after))
      index = start
    }
    return tags
  }

  private static func tag(
    _ inside: ArraySlice<UInt8>, line: Int, column: Int, range: Range<Int>
  ) -> TemplateTag {
    let kinds: [UInt8: Kind] = [
      UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .end,
      UInt8(ascii: ">"): .partial, UInt8(ascii: "!"): .comment, UInt8(ascii: "{"): .value,
      UInt8(ascii: "&"): .value, UInt8(ascii: "="): .unsupported, UInt8(ascii: "$"): .unsupported,
      UInt8(ascii: "<"): .unsupported,
    ]
    let kind = inside.first.flatMap { kinds[$0] }
    let isSpace = { (byte: UInt8) in byte <= UInt8(ascii: " ") }
    let rest = kind == nil ? inside : inside.dropFirst()
    let name = rest.drop(while: isSpace).prefix { !isSpace($0) }
    return TemplateTag(
      kind: kind ?? .value, name: String(decoding: name, as: UTF8.self), line: line,
      column: column + name.startIndex - inside.startIndex, range: range,
      isMarkup: inside.first == UInt8(ascii: "{") || inside.first == UInt8(ascii: "&"))
  }

  /// The whole line, where it holds a tag that says nothing itself and no more than that.
  func standsAlone(in bytes: [UInt8]) -> Range<Int>? {
    guard kind != .value else { return nil }
    let isSpace = { (byte: UInt8) in
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 13
    }
    let before = bytes[..<range.lowerBound].lastIndex { !isSpace($0) }
    let after = bytes[range.upperBound...].firstIndex { !isSpace($0) }
    let newline = UInt8(ascii: "\n")
    guard before.map({ bytes[$0] == newline }) ?? true, after.map({ bytes[$0] == newline }) ?? true
    else { return nil }
    return (before.map { $0 + 1 } ?? 0)..<(after.map { $0 + 1 } ?? bytes.count)
  }
}
