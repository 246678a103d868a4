package import DocumentModel

// What a translator is asked for: the units of a sentence.

extension [MarkedSentence.Part] {
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
      case .quoted, .fixed, .group, .list, .dressed:
        number += 1
        return .gap(number, nil)
      }
    }
  }

  /// What fills the gaps of the template, in the order of their numbers.
  var gaps: [MarkedSentence.Part] {
    flatMap { part -> [MarkedSentence.Part] in
      switch part {
      case .words: []
      case .dressed(_, let inside) where inside.hasLetters: [part] + inside.gaps
      case .quoted, .fixed, .group, .list, .dressed: [part]
      }
    }
  }

  /// The space before and after, and what is between: nobody translates space at the ends.
  var trimmed: (before: String, inner: [MarkedSentence.Part], after: String) {
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

  /// Every unit that it takes to say this in another language.
  func addUnits(to units: inout Set<String>) {
    for sentence in sentences { sentence.addUnitsOfSentence(to: &units) }
  }

  private func addUnitsOfSentence(to units: inout Set<String>) {
    let inner = trimmed.inner
    if inner.count == 1, case .dressed(_, let inside) = inner[0] {
      return inside.addUnits(to: &units)
    }
    if let template = inner.template { units.insert(template.spelled) }
    for gap in inner.gaps {
      switch gap {
      case .quoted(let quotation): units.insert(Template([.words(quotation.unit)]).spelled)
      case .group(let inside): inside.addUnits(to: &units)
      case .dressed(_, let inside): if !inside.hasLetters { inside.addUnits(to: &units) }
      case .list(let items, let separators):
        units.formUnion(separators.compactMap(\.unit))
        items.forEach { [$0].addUnits(to: &units) }
      case .words, .fixed: break
      }
    }
  }
}

/// What pages need to be translated.
package struct NeededUnits {
  package private(set) var keys: Set<String> = []

  package init() {}

  package mutating func add(_ words: [Inline], gaps: Bool = false) {
    MarkedSentence(words, gaps: gaps).parts.addUnits(to: &keys)
  }

  package mutating func add(_ text: String, gaps: Bool = false) { add([.text(text)], gaps: gaps) }

  /// A template as it is, for words that stand in no page.
  package mutating func add(template: String) { keys.insert(template) }

  package mutating func formUnion(_ other: NeededUnits) { keys.formUnion(other.keys) }
}
