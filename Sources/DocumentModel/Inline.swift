import Diagnostics

/// A run of text within a block.
package indirect enum Inline: Hashable, Sendable {
  case text(String)
  /// What a catalogue still has to say; no page that is rendered holds any.
  case words(Words)
  case strong([Inline])
  case emphasis([Inline])
  case code(String)
  case link(LinkTarget, [Inline])
  case lineBreak
  /// Words on a page in another language for which nobody has written any in that language.
  case untranslated([Inline])
}

extension Inline {
  /// A link whose words a catalogue says.
  package static func link(_ target: LinkTarget, _ words: Words) -> Inline {
    .link(target, [.words(words)])
  }
}

extension Inline {
  /// Byte for byte: what is written must be what was meant, and not what Unicode calls equivalent to it.
  package static func == (a: Inline, b: Inline) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)), (.code(let a), .code(let b)): ExactText(a) == ExactText(b)
    case (.strong(let a), .strong(let b)), (.emphasis(let a), .emphasis(let b)),
      (.untranslated(let a), .untranslated(let b)):
      a == b
    case (.link(let to, let a), .link(let other, let b)): to == other && a == b
    case (.words(let a), .words(let b)): a == b
    case (.lineBreak, .lineBreak): true
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .text(let text), .code(let text): ExactText(text).hash(into: &hasher)
    case .strong(let inside), .emphasis(let inside), .untranslated(let inside):
      inside.hash(into: &hasher)
    case .link(let target, let inside):
      target.hash(into: &hasher)
      inside.hash(into: &hasher)
    case .words(let words): words.hash(into: &hasher)
    case .lineBreak: hasher.combine(0)
    }
  }
}
