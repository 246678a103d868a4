package import DocumentModel

/// Says in one language what pages say.
///
/// Where nobody has written a unit in that language it stays as it is, and says so.
package struct Translator: Sendable {
  private let templates: [String: Template]

  package init(_ templates: [String: Template]) { self.templates = templates }

  package func run(_ words: [Inline]) -> [Inline] {
    translated(MarkedSentence(words).parts)
  }

  /// A text without links; `nil` where some of it could not be translated.
  package func text(_ text: String, gaps: Bool = false) -> (words: String, isWhole: Bool) {
    let words = translated(MarkedSentence([.text(text)], gaps: gaps).parts)
    return (words.plainTextWithBreaks, !words.holdsUntranslated)
  }

  /// A template of one language with its gaps as they are, for scripts.
  package func template(_ key: String) -> String? { templates[key]?.spelled }

  private func translated(_ parts: [MarkedSentence.Part]) -> [Inline] {
    parts.sentences.flatMap(sentence).joiningUntranslated
  }

  private func sentence(_ parts: [MarkedSentence.Part]) -> [Inline] {
    let (before, inner, after) = parts.trimmed
    func spaced(_ words: [Inline]) -> [Inline] {
      (before.isEmpty ? [] : [.text(before)]) + words + (after.isEmpty ? [] : [.text(after)])
    }
    if inner.count == 1, case .dressed(let dress, let inside) = inner[0] {
      return spaced([dress.around(translated(inside))])
    }
    guard let own = inner.template else {
      return spaced(inner.flatMap(filled))
    }
    guard let template = templates[own.spelled] else {
      return spaced([.untranslated(inner.flatMap(\.asItIs))])
    }
    return spaced(assembled(template.pieces, filling: inner.gaps))
  }

  private func assembled(
    _ pieces: [Template.Piece], filling gaps: [MarkedSentence.Part]
  ) -> [Inline] {
    pieces.flatMap { piece -> [Inline] in
      switch piece {
      case .words(let words): return [.text(words)]
      case .gap(let number, let inside):
        guard gaps.indices.contains(number - 1) else { return [] }
        guard case .dressed(let dress, _) = gaps[number - 1], let inside else {
          return filled(gaps[number - 1])
        }
        return [dress.around(assembled(inside, filling: gaps))]
      }
    }
  }

  /// What stands in a gap.
  private func filled(_ part: MarkedSentence.Part) -> [Inline] {
    switch part {
    case .words, .fixed: return part.asItIs
    case .quoted(let quotation):
      guard let template = templates[Template([.words(quotation.unit)]).spelled] else {
        return [.untranslated([.text(quotation.shown)])]
      }
      let words = assembled(template.pieces, filling: []).plainTextWithBreaks
      guard quotation.isRaised, let first = words.first else { return [.text(words)] }
      return [.text(first.uppercased() + words.dropFirst())]
    case .dressed(let dress, let inside): return [dress.around(translated(inside))]
    case .group(let inside): return translated(inside)
    case .list(let items, let separators):
      return zip(items.dropFirst(), separators).reduce(items.first.map(filled) ?? []) {
        list, next in
        let (item, separator) = next
        guard let unit = separator.unit else {
          return list + [.text(separator.rawValue)] + filled(item)
        }
        guard let template = templates[unit] else {
          return list + [.untranslated([.text(separator.rawValue)])] + filled(item)
        }
        return template.pieces.flatMap { piece -> [Inline] in
          switch piece {
          case .words(let words): [.text(words)]
          case .gap(let number, _): number == 1 ? list : filled(item)
          }
        }
      }
    }
  }
}

extension [Inline] {
  /// The same with what stayed in the language of origin in one piece, marks and spaces between its
  /// pieces included: in the other direction of reading they would stand in another order.
  fileprivate var joiningUntranslated: [Inline] {
    guard count > 1, holdsUntranslated else { return self }
    var result: [Inline] = []
    /// Marks since the last untranslated piece, which belong to it if only more of its kind follows.
    var pending: [Inline] = []
    for inline in self {
      switch inline {
      case .untranslated(let words):
        if case .untranslated(let before)? = result.last {
          result[result.count - 1] = .untranslated(before + pending + words)
        } else {
          result += pending + [inline]
        }
        pending = []
      case .text(let text) where !text.contains { $0.isLetter || $0.isNumber }:
        pending.append(inline)
      default:
        result += pending + [inline]
        pending = []
      }
    }
    // A stop at the end of nothing but such words is theirs.
    if result.count == 1, case .untranslated(let words) = result[0] {
      return [.untranslated(words + pending)]
    }
    return result + pending
  }
}

extension MarkedSentence.Dress {
  func around(_ words: [Inline]) -> Inline {
    switch self {
    case .strong: .strong(words)
    case .emphasis: .emphasis(words)
    case .link(let target): .link(target, words)
    }
  }
}

extension MarkedSentence.Part {
  /// As the page says it in its own language.
  var asItIs: [Inline] {
    switch self {
    case .words(let words): [.text(words)]
    case .quoted(let quotation): [.text(quotation.shown)]
    case .fixed(let inline): [inline]
    case .dressed(let dress, let inside): [dress.around(inside.flatMap(\.asItIs))]
    case .group(let inside): inside.flatMap(\.asItIs)
    case .list(let items, let separators):
      (items.first?.asItIs ?? [])
        + zip(separators, items.dropFirst()).flatMap { [.text($0.rawValue)] + $1.asItIs }
    }
  }
}

extension [Inline] {
  /// The words without their dress; a line's end stays what it is.
  fileprivate var plainTextWithBreaks: String {
    reduce(into: "") { text, inline in
      switch inline {
      case .text(let words), .code(let words): text += words
      case .words: text += inline.unsaid
      case .strong(let inside), .emphasis(let inside), .link(_, let inside),
        .untranslated(let inside):
        text += inside.plainTextWithBreaks
      case .lineBreak: text += "\n"
      }
    }
  }
}
