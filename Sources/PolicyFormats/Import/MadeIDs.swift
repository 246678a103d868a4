/// Ids made of names, each once.
struct MadeIDs {
  /// What an id is called whose name has nothing to make one of: "feature-3".
  let kind: String
  private var taken: Set<String> = []

  init(kind: String) { self.kind = kind }

  /// Keeps an id that a table gives from being made again.
  mutating func reserve(_ id: String) { taken.insert(id) }

  /// - Parameter number: Counted from one, in the order of the table.
  /// - Returns: The id, and whether it could be made of the name.
  mutating func make(
    of name: String, number: Int, else other: String? = nil
  ) -> (id: String, isOfName: Bool) {
    let slug = Self.slug(name)
    var candidates = [slug]
    if let other, !slug.isEmpty { candidates.append(Self.slug("\(other) \(name)")) }
    for candidate in candidates where !candidate.isEmpty && taken.insert(candidate).inserted {
      return (candidate, true)
    }
    let stem = slug.isEmpty ? "\(kind)" : slug
    var count = slug.isEmpty ? number : 2
    while !taken.insert("\(stem)-\(count)").inserted { count += 1 }
    return ("\(stem)-\(count)", !slug.isEmpty)
  }

  /// Lower-case words of Latin letters without their accents, and digits, joined by hyphens.
  static func slug(_ name: String) -> String {
    var slug = ""
    var wantsHyphen = false
    for scalar in name.unicodeScalars {
      let letters = Self.letters(of: scalar)
      // An apostrophe or an accent of its own stands within a word.
      if letters.isEmpty, scalar.properties.isDiacritic || "'’".unicodeScalars.contains(scalar) {
        continue
      }
      guard !letters.isEmpty else {
        wantsHyphen = !slug.isEmpty
        continue
      }
      if wantsHyphen { slug += "-" }
      wantsHyphen = false
      slug += letters
      if slug.utf8.count >= longest { break }
    }
    return slug
  }

  /// Short enough for a page's address, with room for a number.
  private static let longest = 60

  private static func letters(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return String(scalar).lowercased()
    case _ where scalar.isASCII: return ""
    case "ß": return "ss"
    default: return latin(scalar)
    }
  }

  /// "LATIN SMALL LETTER E WITH ACUTE" is an e, "LATIN SMALL LETTER AE" is ae.
  private static func latin(_ scalar: Unicode.Scalar) -> String {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4,
      words[0] == "LATIN", ["LETTER", "LIGATURE"].contains(words[2]), words[3].count <= 2,
      words.count == 4 || words[4] == "WITH"
    else { return "" }
    return words[3].lowercased()
  }
}
