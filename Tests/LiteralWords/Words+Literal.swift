package import DocumentModel

// Tests write pages with plain texts. Sources cannot: there every text is a sentence of the catalogue or
// somebody's words.

extension Words: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self = .fixed(text) }
}

extension Inline: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self = .text(text) }

  package static func link(_ target: LinkTarget, _ words: String) -> Inline {
    .link(target, [.text(words)])
  }
}

extension Block {
  package static func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }
}

extension Table.Column {
  package init(_ heading: String, isState: Bool = false) {
    self.init([.text(heading)], isState: isState)
  }
}

extension Table.Cell {
  package init(_ text: String, tone: Tone? = nil, fact: Table.Fact? = nil) {
    self.init([.text(text)], tone: tone, fact: fact)
  }
}
