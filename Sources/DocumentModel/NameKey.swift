/// Names as they are compared: capitals, kinds of dash and quote, and spacing make no difference.
package enum NameKey {
  package static func of(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      // Nearly every name is ASCII; a page of five megabytes has a hundred thousand of them.
      bytes.allSatisfy { $0 < 0x80 } ? ofASCII(bytes) : nil
    } ?? ofAny(text)
  }

  private static func ofASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count + 1) { key in
      var count = 0
      var wantsSpace = false
      for byte in bytes {
        if byte <= 0x20 {
          wantsSpace = true
          continue
        }
        if byte == UInt8(ascii: "/") { wantsSpace = false }
        if wantsSpace, count > 0, key[count - 1] != UInt8(ascii: "/") {
          key[count] = 0x20
          count += 1
        }
        wantsSpace = false
        key[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  private static func ofAny(_ text: String) -> String {
    var key = ""
    key.reserveCapacity(text.utf8.count)
    var wantsSpace = false
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case _ where scalar.properties.isWhitespace: wantsSpace = true
      // Emoji and text share a sign; what tells them apart is invisible.
      case "\u{FE0F}", "\u{FE0E}", "\u{200B}", "\u{AD}": continue
      default:
        if scalar == "/" { wantsSpace = false }
        if wantsSpace, !key.isEmpty, key.last != "/" { key.append(" ") }
        wantsSpace = false
        key.unicodeScalars.append(plain[scalar] ?? scalar)
      }
    }
    return key
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "–": "-", "—": "-", "−": "-", "‑": "-", "’": "'", "‘": "'", "“": "\"", "”": "\"",
  ]

  /// The name within a heading's key: without its number, what stands in brackets, a last colon.
  package static func heading(_ key: String) -> String {
    var key = withoutBrackets(key)
    if key.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false {
      let unnumbered = key.drop { $0.isNumber }
      if let mark = unnumbered.first, ".)".contains(mark) {
        key = String(unnumbered.dropFirst().drop { $0 == " " })
      }
    }
    while let last = key.last, ": .".contains(last) { key.removeLast() }
    return key
  }

  package static func withoutBrackets(_ key: String) -> String {
    guard key.utf8.contains(UInt8(ascii: "(")) else { return key }
    var depth = 0
    var kept = ""
    for character in key {
      if character == "(" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")" { depth = max(depth - 1, 0) }
    }
    return kept.split(separator: " ").joined(separator: " ")
  }
}
