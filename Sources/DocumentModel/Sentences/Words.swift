/// What a page says before a language is chosen.
///
/// A page holds sentences as values: which one, and what fills its gaps. A `Catalogue` turns them into
/// text. So nobody has to parse text to find out what was put into it.
package indirect enum Words: Hashable, Sendable {
  /// The same in every language: an id, a version, a fingerprint.
  case fixed(String)
  /// Words of the team: a name, a reason. Their translation is the team's own.
  case policy(String)
  case number(Int)
  case sentence(Sentence)
  /// "a, b and c".
  case list([Words], Conjunction = .and)
  /// Words with links or emphasis among them.
  case run([Inline])
  /// With a capital at the beginning.
  case capitalized(Words)

  /// What binds the last two of a list; the raw value is the id of the message that says it.
  package enum Conjunction: String, Hashable, Sendable {
    case and = "listAnd"
    case or = "listOr"
    case slash = "listSlash"

    /// The message that joins an item in the middle.
    static let comma = "listComma"

    /// The ids of the messages that join this many items.
    package func messages(for count: Int) -> [String] {
      count < 2 ? [] : count == 2 || self == .slash ? [rawValue] : [rawValue, Self.comma]
    }
  }
}

/// A sentence of ours by its id in the catalogue, and what fills its gaps.
package struct Sentence: Hashable, Sendable {
  package struct Argument: Hashable, Sendable {
    package let name: String
    package let value: Words
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
    case .policy, .number, .sentence, .list, .capitalized:
      assertionFailure("no catalogue has said this: \(self)")
      return ""
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
