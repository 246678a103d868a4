import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// The names that a product's guides may speak of.
struct Vocabulary {
  struct Name {
    enum Kind { case card, feature, level, other }

    let text: String
    let kind: Kind
    /// The address of a link to it; `nil` for names that need none.
    let address: String?
    let words: [WrittenSentence.Word]

    var isOneWord: Bool { words.count == 1 }
  }

  /// Some words of a sentence that are a name.
  struct Match {
    let name: Name
    let range: Range<Int>
  }

  let names: [Name]
  /// By first word in lower case, longest first.
  private let byFirstWord: [String: [Int]]
  /// Every word that some name is made of.
  private let nameWords: Set<String>

  init(_ product: Product) {
    let policy = product.policy
    var found: [(String, Name.Kind, String?)] = []
    found += product.policy.listedCards.map { ($0.name, .card, $0.policyLink) }
    found += product.policy.listedFeatures.map { ($0.name, .feature, $0.policyLink) }
    if let ladder = policy.ladder {
      found += ladder.levels.map { ($0.name, .level, "level:\($0.id.text)") }
      found.append((ladder.noneName, .level, "level:none"))
    }
    found += product.policy.listedCards.flatMap { card in
      card.grants.compactMap { grant in
        guard let name = grant.printedName else { return nil }
        return (name, .feature, product.policy.feature(grant.feature)?.policyLink)
      }
    }
    found += Self.others(product).map { ($0, .other, nil) }
    names = found.compactMap { text, kind, address in
      var splitter = SentenceSplitter()
      splitter.append(text, at: policy.anchor, link: nil)
      let words = splitter.finish().flatMap(\.words)
      return words.isEmpty ? nil : Name(text: text, kind: kind, address: address, words: words)
    }
    nameWords = Set(names.flatMap(\.words).map { $0.text.lowercased().withoutPlural })
    byFirstWord = Dictionary(grouping: names.indices) { [names] in
      names[$0].words[0].text.lowercased()
    }
    .mapValues { [names] in $0.sorted { (names[$1].words.count, $0) < (names[$0].words.count, $1) }
    }
  }

  /// Whether some name has this word, in the singular or the plural.
  func knows(word: String) -> Bool { nameWords.contains(word.lowercased().withoutPlural) }

  /// What else has a name of its own, so that it is not taken for a misspelt one.
  private static func others(_ product: Product) -> [String] {
    let policy = product.policy
    return [policy.name] + product.policy.listedAreas.map(\.name)
      + policy.standards.flatMap { [$0.name] + $0.lines.compactMap(\.printedName) }
      + [contact(policy.declaration), policy.quickReference?.title].compactMap { $0 }
      + product.menu.map(\.words.english)
  }

  /// "Workflow Admin", where the product says "your Workflow Admin".
  private static func contact(_ policy: Policy) -> String? {
    policy.administration?.contact.split(separator: " ")
      .drop { !String($0).isCapitalized }.joined(separator: " ")
  }

  /// The names in a sentence, from left to right, the longest where several begin at one word.
  func matches(in sentence: WrittenSentence) -> [Match] {
    var matches: [Match] = []
    var position = 0
    while position < sentence.words.count {
      if let match = match(in: sentence, at: position) {
        matches.append(match)
        position = match.range.upperBound
      } else {
        position += 1
      }
    }
    return matches
  }

  private func match(in sentence: WrittenSentence, at position: Int) -> Match? {
    let first = sentence.words[position].text
    let starts = [first, first.withoutPlural, first.withoutPossessive]
    let candidates = starts.flatMap { byFirstWord[$0.lowercased()] ?? [] }
    return candidates.lazy.compactMap { number in
      let name = names[number]
      let range = position..<(position + name.words.count)
      return name.stands(in: sentence, at: range) ? Match(name: name, range: range) : nil
    }
    .max { $0.range.count < $1.range.count }
  }
}

extension Vocabulary.Name {
  /// Several words are the name whatever their capitals; one word only as it is printed, because
  /// many names are ordinary words too. Both may stand in the plural or the possessive.
  func stands(in sentence: WrittenSentence, at range: Range<Int>) -> Bool {
    guard range.upperBound <= sentence.words.count else { return false }
    // "Add / Edit" within "Add / Edit / Delete" is another thing.
    if words.contains(where: { $0.gap == "/" }),
      sentence.words[range.lowerBound].gap == "/"
        || sentence.words.dropFirst(range.upperBound).first?.gap == "/"
    {
      return false
    }
    let written = sentence.words[range]
    return zip(words, written).enumerated().allSatisfy { position, pair in
      let (mine, theirs) = pair
      if position > 0, mine.gap != theirs.gap { return false }
      let isLast = position == words.count - 1
      let spellings = isLast ? theirs.text.spellings : [theirs.text]
      return isOneWord
        ? spellings.contains(mine.text)
        : spellings.contains { $0.lowercased() == mine.text.lowercased() }
    }
  }
}

extension String {
  /// The word itself, and what it is the plural or the possessive of.
  var spellings: [String] {
    [self, withoutPlural, withoutPossessive, withoutPossessive.withoutPlural]
  }

  var withoutPlural: String {
    utf8.last == UInt8(ascii: "s") ? String(unicodeScalars.dropLast()) : self
  }

  var withoutPossessive: String {
    // Few words have an apostrophe, and looking for one takes no time.
    guard utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }) else { return self }
    for ending in ["'s", "’s", "s'", "s’"] where hasSuffix(ending) {
      return String(dropLast(ending.hasPrefix("s") ? 1 : 2))
    }
    return self
  }

  var isCapitalized: Bool { first?.isUppercase ?? false }
}
