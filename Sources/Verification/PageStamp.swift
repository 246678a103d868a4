import DocumentModel

/// The line at the foot of every page that permdocs makes: product, version, fingerprint.
struct PageStamp {
  let product: String
  let fingerprint: String
  let place: ReadText

  /// Reads a paragraph such as "Toy Studio · policy version 1 · fingerprint 0123456789ab".
  init?(_ text: ReadText) {
    let words = text.text
    guard let version = words.firstRange(of: "policy version "),
      let mark = words.firstRange(of: "fingerprint "), version.upperBound < mark.lowerBound
    else { return nil }
    let digits = words[mark.upperBound...].drop { $0 == "`" }.prefix { $0.isHexDigit }
    guard digits.count >= 12 else { return nil }
    fingerprint = digits.lowercased()
    product = String(
      words[..<version.lowerBound].reversed().drop { " ·,_".contains($0) }.reversed())
    place = text
  }
}

extension ReadPage {
  /// The stamp, on a page of this program's own.
  var stamp: PageStamp? {
    // It is among the last words of a page.
    let last = parts.reversed().lazy.flatMap { part -> [ReadText] in
      if case .lines(let lines) = part { lines.suffix(10).reversed() } else { [] }
    }
    return last.prefix(20).lazy.filter { $0.text.utf8.count < 400 }.compactMap(PageStamp.init).first
  }
}
