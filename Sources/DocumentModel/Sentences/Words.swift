import Diagnostics

/// What a page says before a language is chosen.
///
/// A page holds sentences as values: which one, and what fills its gaps. A `Catalogue` turns them into
/// text. So nobody has to parse text to find out what was put into it.
package indirect enum Words: Sendable {
  /// The same in every language: an id, a version, a fingerprint.
  case fixed(String)
  /// Words from outside the catalogue: a name or a reason of the team, what a rule says. They are translated
  /// one by one, by their text.
  case policy(String)
  case number(Int)
  case sentence(Sentence)
  /// "a, b and c".
  case list([Words], Conjunction = .and)
  /// Words with links or emphasis among them.
  case run([Inline])
  /// With a capital at the beginning.
  case capitalized(Words)
  /// Inside a sentence: English begins it with a small letter, other languages as it is written.
  case lowered(Words)

  /// What binds the last two of a list; the raw value is the id of the message that says it.
  package enum Conjunction: String, Hashable, Sendable {
    case and = "listAnd"
    case or = "listOr"
    case comma = "listComma"
    case slash = "listSlash"
    case semicolon = "listSemicolon"
    /// Whole sentences, one after the other.
    case sentences = "listSentences"

    /// The message that joins an item which is not the last.
    var inside: Conjunction {
      switch self {
      case .and, .or: .comma
      case .comma, .slash, .semicolon, .sentences: self
      }
    }

    /// The ids of the messages that join this many items.
    package func messages(for count: Int) -> [String] {
      count < 2 ? [] : count == 2 ? [rawValue] : [rawValue, inside.rawValue]
    }
  }
}

/// Byte for byte: what is written must be what was meant, and not what Unicode calls equivalent to it.
extension Words: Hashable {
  package static func == (a: Words, b: Words) -> Bool {
    switch (a, b) {
    case (.fixed(let a), .fixed(let b)), (.policy(let a), .policy(let b)):
      ExactText(a) == ExactText(b)
    case (.number(let a), .number(let b)): a == b
    case (.sentence(let a), .sentence(let b)): a == b
    case (.list(let a, let and), .list(let b, let or)): and == or && a == b
    case (.run(let a), .run(let b)): a == b
    case (.capitalized(let a), .capitalized(let b)), (.lowered(let a), .lowered(let b)): a == b
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .fixed(let text), .policy(let text): ExactText(text).hash(into: &hasher)
    case .number(let number): number.hash(into: &hasher)
    case .sentence(let sentence): sentence.hash(into: &hasher)
    case .list(let items, _): items.hash(into: &hasher)
    case .run(let run): run.hash(into: &hasher)
    case .capitalized(let inside), .lowered(let inside): inside.hash(into: &hasher)
    }
  }
}

/// A sentence of ours by its id in the catalogue, and what fills its gaps.
package struct Sentence: Hashable, Sendable {
  package struct Argument: Hashable, Sendable {
    package let name: String
    package let value: Words
  }

  package init(id: String, _ arguments: [String: Words]) {
    self.id = id
    self.arguments = arguments.sorted { $0.key < $1.key }
      .map { Argument(name: $0.key, value: $0.value) }
  }

  package let id: String
  package let arguments: [Argument]

  package init(id: String, _ arguments: KeyValuePairs<String, Words>) {
    self.id = id
    self.arguments = arguments.map { Argument(name: $0.key, value: $0.value) }
  }

  /// The argument of a name; a sentence has few of them.
  package subscript(_ name: String) -> Words? {
    arguments.first { $0.name == name }?.value
  }
}

extension Words {
  package static let nothing = Words.fixed("")

  /// The text, once a catalogue has said it.
  package var text: String {
    switch self {
    case .fixed(let text): return text
    case .run(let run): return run.plainText
    case .policy, .number, .sentence, .list, .capitalized, .lowered:
      assertionFailure("no catalogue has said this: \(self)")
      return ""
    }
  }

  /// The same with some words of the team as gaps, which nobody translates.
  package func leaving(_ gaps: [String]) -> Words {
    switch self {
    case .policy(let text): gaps.contains(text) ? .fixed(text) : self
    case .capitalized(let inside): .capitalized(inside.leaving(gaps))
    case .lowered(let inside): .lowered(inside.leaving(gaps))
    case .list(let items, let conjunction): .list(items.map { $0.leaving(gaps) }, conjunction)
    case .sentence(let sentence):
      .sentence(
        Sentence(
          id: sentence.id,
          Dictionary(
            uniqueKeysWithValues: sentence.arguments.map { ($0.name, $0.value.leaving(gaps)) })))
    case .fixed, .number, .run: self
    }
  }

  /// Whether a catalogue had to leave some of it in the language of origin.
  package var holdsUntranslated: Bool {
    if case .run(let run) = self { run.holdsUntranslated } else { false }
  }

  /// What a catalogue said, as a text that needs no catalogue any more.
  package init(said: [Inline]) {
    self = said.holdsUntranslated ? .run(said) : .fixed(said.plainText)
  }
}
