package import DocumentModel

// What a translator is asked for: the units of a sentence that somebody wrote.

extension [ProseSentence.Part] {
  /// The sentence itself as a unit, where it has words: its text with numbered gaps.
  var template: Template? {
    guard hasLetters else { return nil }
    var number = 0
    return Template(pieces(&number))
  }

  private func pieces(_ number: inout Int) -> [Template.Piece] {
    map { part in
      switch part {
      case .words(let words): return .words(words)
      case .dressed(_, let inside) where inside.hasLetters:
        number += 1
        let own = number
        return .gap(own, inside.pieces(&number))
      case .said, .fixed, .dressed:
        number += 1
        return .gap(number, nil)
      }
    }
  }

  /// What fills the gaps of the template, in the order of their numbers.
  var gaps: [ProseSentence.Part] {
    flatMap { part -> [ProseSentence.Part] in
      switch part {
      case .words: []
      case .dressed(_, let inside) where inside.hasLetters: [part] + inside.gaps
      case .said, .fixed, .dressed: [part]
      }
    }
  }

  /// The space before and after, and what is between: nobody translates space at the ends.
  var trimmed: (before: String, inner: [ProseSentence.Part], after: String) {
    var inner = self
    var (before, after) = ("", "")
    if case .words(let words)? = inner.first {
      before = String(words.prefix(while: \.isWhitespace))
      let rest = String(words.dropFirst(before.count))
      inner[0] = .words(rest)
      if rest.isEmpty { inner.removeFirst() }
    }
    if case .words(let words)? = inner.last {
      after = String(words.reversed().prefix(while: \.isWhitespace).reversed())
      let rest = String(words.dropLast(after.count))
      inner[inner.count - 1] = .words(rest)
      if rest.isEmpty { inner.removeLast() }
    }
    return (before, inner, after)
  }
}

/// What pages need to be translated.
package struct NeededUnits: Sendable {
  /// Sentences of the catalogue, by id.
  package private(set) var sentences: Set<String> = []
  /// Words of the team as they stand in the policy, and sentences of its guides.
  package private(set) var texts: Set<String> = []

  package init() {}

  package var count: Int { sentences.count + texts.count }

  package mutating func add(_ words: Words) {
    switch words {
    case .fixed, .number: break
    case .policy(let text): add(text: text)
    case .capitalized(let inside), .lowered(let inside): add(inside)
    case .run(let run): add(run)
    case .sentence(let sentence):
      sentences.insert(sentence.id)
      for argument in sentence.arguments { add(argument.value) }
    case .list(let items, let conjunction):
      sentences.formUnion(conjunction.messages(for: items.count))
      for item in items { add(item) }
    }
  }

  package mutating func add(_ run: [Inline]) {
    for sentence in ProseSentence(run).parts.sentences { add(sentence) }
  }

  /// A text of which nothing is known but its words.
  package mutating func add(text: String) {
    if text.contains(where: \.isLetter) { texts.insert(Template([.words(text)]).spelled) }
  }

  /// A template as it is, for words that stand in no page.
  package mutating func add(template: String) { texts.insert(template) }

  package mutating func add(_ page: Document) {
    var needed = self
    _ = page.reworded(
      Rewording(
        run: { run in
          needed.add(run)
          return run
        },
        text: { words in
          needed.add(words)
          return words
        }))
    self = needed
  }

  package mutating func formUnion(_ other: NeededUnits) {
    sentences.formUnion(other.sentences)
    texts.formUnion(other.texts)
  }

  private mutating func add(_ sentence: [ProseSentence.Part]) {
    let inner = sentence.trimmed.inner
    if inner.count == 1, case .dressed(_, let inside) = inner[0] {
      for sentence in inside.sentences { add(sentence) }
      return
    }
    if let template = inner.template { texts.insert(template.spelled) }
    for gap in inner.gaps {
      switch gap {
      case .said(let words): add(words)
      case .dressed(_, let inside) where !inside.hasLetters:
        for sentence in inside.sentences { add(sentence) }
      case .dressed, .words, .fixed: break
      }
    }
  }
}
