/// A run of text within a block.
package indirect enum Inline: Hashable, Sendable {
  case text(String)
  case strong([Inline])
  case emphasis([Inline])
  case code(String)
  case link(LinkTarget, [Inline])
  case lineBreak
  /// Words on a page in another language for which nobody has written any in that language.
  case untranslated([Inline])
}

extension Inline: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self = .text(text) }
}

extension Inline {
  /// A link whose words are plain text.
  package static func link(_ target: LinkTarget, _ words: String) -> Inline {
    .link(target, [.text(words)])
  }
}
