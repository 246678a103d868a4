import DocumentModel

/// A run of words that people wrote in a guide, taken apart: what may be translated, and what stays.
struct ProseSentence {
  indirect enum Part {
    case words(String)
    /// What a catalogue says.
    case said(Words)
    /// Code and ends of lines: the same in every language.
    case fixed(Inline)
    /// Words of another look.
    case dressed(Dress, [Part])
  }

  enum Dress {
    case strong, emphasis
    case link(LinkTarget)
  }

  let parts: [Part]

  init(_ words: [Inline]) { parts = Self.parts(of: words) }

  private static func parts(of inlines: [Inline]) -> [Part] {
    inlines.reduce(into: []) { parts, inline in
      switch inline {
      case .text(let words): parts.append(words: words)
      case .lineBreak: parts.append(words: "\n")
      case .words(let words): parts.append(.said(words))
      case .code: parts.append(.fixed(inline))
      case .strong(let inside): parts.append(.dressed(.strong, Self.parts(of: inside)))
      case .emphasis(let inside): parts.append(.dressed(.emphasis, Self.parts(of: inside)))
      case .link(let target, let inside):
        parts.append(.dressed(.link(target), Self.parts(of: inside)))
      case .untranslated(let inside): parts += Self.parts(of: inside)
      }
    }
  }
}

extension ProseSentence.Dress {
  func around(_ words: [Inline]) -> Inline {
    switch self {
    case .strong: .strong(words)
    case .emphasis: .emphasis(words)
    case .link(let target): .link(target, words)
    }
  }
}

extension [ProseSentence.Part] {
  fileprivate mutating func append(words: String) {
    guard !words.isEmpty else { return }
    if case .words(let before)? = last {
      self[count - 1] = .words(before + words)
    } else {
      append(.words(words))
    }
  }

  /// Whether another language could say it otherwise: there is a letter, or a quotation mark, outside of
  /// what a catalogue says.
  var hasLetters: Bool {
    contains { part in
      switch part {
      case .words(let words): words.contains { $0.isLetter || "“”‘’".contains($0) }
      case .dressed(_, let inside): inside.hasLetters
      case .said, .fixed: false
      }
    }
  }
}
