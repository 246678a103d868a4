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
    for part in parts.reversed() {
      guard case .lines(let lines) = part else { continue }
      for line in lines.reversed() where line.text.utf8.count < 400 {
        if let stamp = PageStamp(line) { return stamp }
      }
    }
    return nil
  }
}
