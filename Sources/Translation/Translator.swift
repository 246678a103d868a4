package import DocumentModel

/// Says in one language what pages say.
///
/// Where nobody has written a sentence or a name in that language it stays as it is, and says so.
package struct Translator: Sendable {
  private let catalogue: Catalogue
  /// By what the team wrote in its policy or its guides.
  private let templates: [String: Template]

  package init(_ file: LanguageFile, english: Catalogue) {
    self.init(
      language: file.language.tag, messages: file.sentences.messages, templates: file.templates,
      english: english)
  }

  init(language: String, messages: [Message], templates: [String: Template], english: Catalogue) {
    self.templates = templates
    catalogue = Catalogue(language: language, messages, origin: english) { text in
      templates[Template([.words(text)]).spelled]?.plain
    }
  }

  package var rewording: Rewording { Rewording(run: run, text: words) }

  package func run(_ words: [Inline]) -> [Inline] { translated(ProseSentence(words).parts) }

  /// A text without links.
  package func words(_ words: Words) -> Words { Words(said: catalogue.said(words)) }

  /// A template of the team's with its gaps as they are, for scripts.
  package func template(_ key: String) -> String? { templates[key]?.spelled }

  private func translated(_ parts: [ProseSentence.Part]) -> [Inline] {
    parts.sentences.flatMap(sentence).joiningUntranslated
  }

  private func sentence(_ parts: [ProseSentence.Part]) -> [Inline] {
    let (before, inner, after) = parts.trimmed
    func spaced(_ words: [Inline]) -> [Inline] {
      (before.isEmpty ? [] : [.text(before)]) + words + (after.isEmpty ? [] : [.text(after)])
    }
    if inner.count == 1, case .dressed(let dress, let inside) = inner[0] {
      return spaced([dress.around(translated(inside))])
    }
    guard let own = inner.template else { return spaced(inner.flatMap(filled)) }
    guard let template = templates[own.spelled] else {
      return spaced([.untranslated(inner.flatMap(asItIs))])
    }
    return spaced(assembled(template.pieces, filling: inner.gaps))
  }

  private func assembled(
    _ pieces: [Template.Piece], filling gaps: [ProseSentence.Part]
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
  private func filled(_ part: ProseSentence.Part) -> [Inline] {
    switch part {
    case .words(let words): [.text(words)]
    case .fixed(let inline): [inline]
    case .said(let words): catalogue.said(words)
    case .dressed(let dress, let inside): [dress.around(translated(inside))]
    }
  }

  /// As the page says it in its own language.
  private func asItIs(_ part: ProseSentence.Part) -> [Inline] {
    switch part {
    case .words, .fixed, .said: filled(part)
    case .dressed(let dress, let inside): [dress.around(inside.flatMap(asItIs))]
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
