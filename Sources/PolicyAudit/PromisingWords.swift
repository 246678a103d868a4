import PolicyModel

/// The words of a policy that promise an action: every action's verbs, ready to be found in text.
struct PromisingWords {
  /// A verb as it stands in a text, and the actions that it promises.
  struct Promise {
    let word: String
    let actions: [Ref<Action>]
  }

  private struct Verb {
    let words: [String]
    let actions: [Ref<Action>]
  }

  /// By first word.
  private let verbs: [String: [Verb]]

  init(_ policy: ResolvedPolicy) {
    var actions: [[String]: [Ref<Action>]] = [:]
    for action in policy.actions {
      for verb in policy[action].verbs {
        let words = Self.words(in: verb).map { $0.lowercased() }
        if !words.isEmpty { actions[words, default: []].append(action) }
      }
    }
    verbs = Dictionary(
      grouping: actions.map { Verb(words: $0.key, actions: $0.value) }, by: { $0.words[0] }
    ).mapValues {
      $0.sorted { ($1.words.count, $0.words.joined()) < ($0.words.count, $1.words.joined()) }
    }
  }

  var isEmpty: Bool { verbs.isEmpty }

  /// What a text promises, in the order of its words: whole words, in any case.
  func promises(in text: String) -> [Promise] {
    let written = Self.words(in: text)
    let words = written.map { $0.lowercased() }
    return words.indices.compactMap { at -> Promise? in
      let verb = verbs[words[at]]?.first { words[at...].starts(with: $0.words) }
      guard let verb else { return nil }
      let phrase = written[at..<(at + verb.words.count)].joined(separator: " ")
      return Promise(word: phrase, actions: verb.actions)
    }
  }

  private static func words(in text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "’") }
  }
}
