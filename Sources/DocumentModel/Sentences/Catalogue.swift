/// The sentences of one language, parsed once, and what fills them.
package struct Catalogue: Sendable {
  package let language: String
  package let messages: [Message]
  /// What says the sentences that this language lacks, marked as the language of origin's.
  private let origin: [Catalogue]
  /// What is said for words of the team; nothing where nobody has translated them.
  private let teamWords: (@Sendable (String) -> String?)?
  private let byID: [String: Message]
  /// What sentences without arguments say: most cells of a large matrix are one of them.
  private let constants: [String: [Inline]]

  /// The sentences of the language of origin.
  ///
  /// - Parameter messages: No two of them have one id.
  package init(language: String, _ messages: [Message]) {
    self.init(language: language, messages, origin: [], teamWords: nil)
  }

  /// Those of another language.
  ///
  /// - Parameters:
  ///   - messages: No two of them have one id.
  ///   - origin: What says a sentence that is not among them.
  ///   - teamWords: What is said for a name or a reason.
  package init(
    language: String, _ messages: [Message], origin: Catalogue,
    teamWords: @escaping @Sendable (String) -> String?
  ) {
    self.init(language: language, messages, origin: [origin], teamWords: teamWords)
  }

  private init(
    language: String, _ messages: [Message], origin: [Catalogue],
    teamWords: (@Sendable (String) -> String?)?
  ) {
    self.language = language
    self.messages = messages
    self.origin = origin
    self.teamWords = teamWords
    byID = Dictionary(messages.map { ($0.id, $0) }) { first, _ in first }
    constants = byID.compactMapValues { message in
      guard message.pieces.count == 1, case .text(let text) = message.pieces[0] else { return nil }
      return [.text(text)]
    }
  }

  /// Whether a small letter begins what stands inside a sentence: which words keep their capital is for
  /// each language to say.
  private var lowers: Bool { origin.first.map { $0.language == language } ?? true }

  package subscript(_ id: String) -> Message? { byID[id] }

  /// The same run with every sentence said.
  package func filled(_ words: [Inline]) -> [Inline] {
    if words.count == 1, case .words(.sentence(let sentence)) = words[0],
      let constant = constants[sentence.id]
    {
      return constant
    }
    guard words.contains(where: \.holdsWords) else { return words }
    return words.reduce(into: []) { said, inline in
      if case .words(let words) = inline {
        said.append(said: self.said(words))
      } else {
        said.append(inline.mapInside(filled))
      }
    }
  }

  /// The same for a text that has no links.
  package func text(_ words: Words) -> String {
    switch words {
    case .fixed(let text): text
    case .policy(let text) where teamWords == nil: text
    default: said(words).plainText
    }
  }

  package func said(_ words: Words) -> [Inline] {
    switch words {
    case .fixed(let text): [.text(text)]
    case .policy(let text): team(text)
    case .number(let number): [.text(String(number))]
    case .sentence(let sentence): said(sentence)
    case .list(let items, let conjunction): list(items, conjunction)
    case .run(let run): filled(run)
    case .capitalized(let words): said(words).capitalized
    case .lowered(let words): lowers ? said(words).lowered : said(words)
    }
  }

  private func team(_ text: String) -> [Inline] {
    guard let teamWords, text.contains(where: \.isLetter) else { return [.text(text)] }
    return teamWords(text).map { [.text($0)] } ?? [.untranslated([.text(text)])]
  }

  private func said(_ sentence: Sentence) -> [Inline] {
    guard let message = byID[sentence.id] else {
      guard let origin = origin.first else {
        assertionFailure("no message has the id \(sentence.id)")
        return []
      }
      return [.untranslated(origin.said(sentence))]
    }
    assert(
      Set(sentence.arguments.map(\.name)) == message.arguments || !origin.isEmpty,
      "\(sentence) takes \(message.arguments.sorted())")
    return filled(message, by: sentence)
  }

  private func filled(_ message: Message, by sentence: Sentence) -> [Inline] {
    var said: [Inline] = []
    fill(message.pieces, of: sentence, into: &said)
    return said
  }

  private func fill(
    _ pieces: some Sequence<Message.Piece>, of sentence: Sentence, into said: inout [Inline]
  ) {
    for piece in pieces {
      switch piece {
      case .text(let text):
        // A stop of ours follows no stop of the team's.
        let isDoubled = text.first == "." && said.isEnded
        said.append(said: [.text(isDoubled ? String(text.dropFirst()) : text)])
      case .untranslated(let text): said.append(.untranslated([.text(text)]))
      case .argument(let name):
        if let value = sentence[name] { said.append(said: self.said(value)) }
      case .choice(let name, let variants):
        guard let value = sentence[name], let variant = chosen(of: variants, for: value) else {
          continue
        }
        fill(variant.pieces, of: sentence, into: &said)
      }
    }
  }

  private func chosen(of variants: [Message.Variant], for value: Words) -> Message.Variant? {
    let keys: [String] =
      switch value {
      case .number(let number): [String(number), Plurals.category(of: number, in: language)]
      case .fixed(let text): [text]
      case .policy, .sentence, .list, .run, .capitalized, .lowered: []
      }
    return variants.first { keys.contains($0.key) } ?? variants.first(where: \.isDefault)
  }

  /// From the left: each item is joined to all that is before it.
  private func list(_ items: [Words], _ conjunction: Words.Conjunction) -> [Inline] {
    guard let first = items.first else { return [] }
    var said = said(first)
    for (place, item) in items.enumerated().dropFirst() {
      let id = (place == items.count - 1 ? conjunction : conjunction.inside).rawValue
      // Where a language has no word that binds them, that word stays English, and they do not.
      guard let message = byID[id] ?? origin.first?[id]?.withUntranslatedWords else { continue }
      let last = Words.run(self.said(item))
      if message.pieces.first == .argument("before") {
        fill(message.pieces.dropFirst(), of: Sentence(id: id, ["last": last]), into: &said)
      } else {
        said = filled(message, by: Sentence(id: id, ["before": .run(said), "last": last]))
      }
    }
    return said
  }
}

extension Inline {
  /// Whether some of it is still to be said.
  fileprivate var holdsWords: Bool {
    if case .words = self { return true }
    return inside?.contains(where: \.holdsWords) ?? false
  }
}

extension [Inline] {
  /// Appends what was said; texts that meet become one, as if they had been written so.
  fileprivate mutating func append(said: [Inline]) {
    for inline in said {
      if case .text("") = inline { continue }
      if case .text(let next) = inline, case .text(let before)? = last {
        self[count - 1] = .text(before + next)
      } else {
        append(inline)
      }
    }
  }

  fileprivate var capitalized: [Inline] { mapFirst(\.capitalizingFirst) }
  fileprivate var lowered: [Inline] { mapFirst(\.loweringFirst) }

  /// The same with another beginning, whatever dress it wears there.
  private func mapFirst(_ change: (String) -> String) -> [Inline] {
    guard let first else { return self }
    let changed: Inline =
      if case .text(let text) = first { .text(change(text)) } else {
        first.mapInside { $0.mapFirst(change) }
      }
    return [changed] + dropFirst()
  }
}

extension [Inline] {
  /// Whether it ends as a sentence does, whatever dress its end wears.
  fileprivate var isEnded: Bool {
    switch last {
    case .text(let text): text.isEnded
    case .strong(let inside), .emphasis(let inside), .untranslated(let inside),
      .link(_, let inside):
      inside.isEnded
    case .words, .code, .lineBreak, nil: false
    }
  }
}

extension String {
  /// Whether it ends as a sentence does; a quotation mark or a bracket may follow the stop.
  package var isEnded: Bool {
    last { !"”\"’)".contains($0) }.map { ".!?…".contains($0) } ?? false
  }

  /// The first letter in upper case, the rest untouched.
  package var capitalizingFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }

  /// The first letter in lower case, unless it begins an abbreviation: "PDF files" stays.
  package var loweringFirst: String {
    guard let first, let second = dropFirst().first, !second.isUppercase else { return self }
    return first.lowercased() + dropFirst()
  }
}
