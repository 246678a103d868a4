/// A part of a page that stands on its own.
package indirect enum Block: Hashable, Sendable {
  /// A heading of level 2 to 6; the page's title is level 1.
  ///
  /// Ids are permanent anchors.
  case heading(level: Int, id: String, [Inline])
  case paragraph([Inline])
  case list(ListStyle, [[Block]])
  case table(Table)
  /// A remark set apart: a note, a tip, a warning.
  case callout(CalloutKind, [Block])
  case code(language: String, String)
  case quote([Block])
  case divider
}

package enum ListStyle: Hashable, Sendable {
  case bullets
  case numbers(start: Int)
}

package enum CalloutKind: String, Hashable, Sendable, CaseIterable {
  case note, tip, warning
}

extension Block {
  /// A bulleted list of one-line items.
  package static func bullets(_ items: [[Inline]]) -> Block {
    .list(.bullets, items.map { [.paragraph($0)] })
  }

  package static func heading(level: Int, id: String, _ words: Words) -> Block {
    .heading(level: level, id: id, [.words(words)])
  }

  package static func bullets(_ items: [Words]) -> Block { .bullets(items.map { [.words($0)] }) }

  package static func paragraph(_ words: Words) -> Block { .paragraph([.words(words)]) }
}
