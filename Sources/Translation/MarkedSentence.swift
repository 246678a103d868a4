import DocumentModel

/// A run of words, taken apart: what may be translated, and what a page computes.
struct MarkedSentence {
  indirect enum Part {
    case words(String)
    /// Taken over from a policy: a name, a reason. It is a unit of its own.
    case quoted(Quotation)
    /// Numbers and code: the same in every language.
    case fixed(Inline)
    /// Words of another look.
    case dressed(Dress, [Part])
    /// Several quoted things and what binds them.
    case group([Part])
    /// Things in a row: the separator before each but the first.
    case list([Part], separators: [Separator])
  }

  enum Dress {
    case strong, emphasis
    case link(LinkTarget)
  }

  struct Quotation {
    /// As the policy says it.
    let unit: String
    /// As the page says it.
    let shown: String
    let isRaised: Bool
  }

  /// What binds the things of a list.
  enum Separator: String, CaseIterable {
    case and = " and "
    case or = " or "
    case comma = ", "
    case semicolon = "; "
    case slash = " / "
    case dot = " · "

    /// The unit of a list of two; those that are marks alone are the same in every language, but for
    /// the comma.
    var unit: String? {
      switch self {
      case .and, .or, .comma: "{1}\(rawValue){2}"
      case .semicolon, .slash, .dot: nil
      }
    }
  }

  let parts: [Part]

  init(_ words: [Inline], gaps: Bool = false) {
    parts = Self.parts(of: words, gaps: gaps)
  }

  private static func parts(of inlines: [Inline], gaps: Bool) -> [Part] {
    var parts: [Part] = []
    var text = ""
    func flush() {
      parts += MarkedText.parts(of: text, gaps: gaps)
      text = ""
    }
    func dressed(_ dress: Dress, _ inside: [Inline]) {
      flush()
      parts.append(.dressed(dress, Self.parts(of: inside, gaps: gaps)))
    }
    for inline in inlines {
      switch inline {
      case .text(let words): text += words
      case .words: text += inline.unsaid
      case .lineBreak: text += "\n"
      case .code(let code):
        flush()
        parts.append(.fixed(.code(QuotedWords.unmarked(code))))
      case .strong(let inside): dressed(.strong, inside)
      case .emphasis(let inside): dressed(.emphasis, inside)
      case .link(let target, let inside): dressed(.link(target), inside)
      case .untranslated(let inside): parts += Self.parts(of: inside, gaps: gaps)
      }
    }
    flush()
    return parts.joinedLists
  }
}

extension [MarkedSentence.Part] {
  /// Whether another language could say it otherwise: there is a letter, or a quotation mark, outside of
  /// what is a unit of its own.
  var hasLetters: Bool {
    contains { part in
      switch part {
      case .words(let words): words.contains { $0.isLetter || "“”‘’".contains($0) }
      case .dressed(_, let inside): inside.hasLetters
      case .quoted, .fixed, .group, .list: false
      }
    }
  }

  /// The same with neighbours that make up a list joined to one part.
  var joinedLists: [MarkedSentence.Part] {
    var result: [MarkedSentence.Part] = []
    var at = startIndex
    while at < endIndex {
      var items = [self[at]]
      var separators: [MarkedSentence.Separator] = []
      var next = at + 1
      while self[at].isListed, next + 1 < endIndex, case .words(let words) = self[next],
        let separator = MarkedSentence.Separator(rawValue: words), self[next + 1].isListed
      {
        items.append(self[next + 1])
        separators.append(separator)
        next += 2
      }
      result.append(separators.isEmpty ? self[at] : .list(items, separators: separators))
      at = next
    }
    return result
  }
}

extension MarkedSentence.Part {
  /// Whether it can be one of several in a list.
  fileprivate var isListed: Bool {
    switch self {
    case .quoted, .group: true
    case .dressed(_, let inside): !inside.hasLetters
    case .words, .fixed, .list: false
    }
  }
}
