package import DocumentModel

/// Tests write pages with plain texts. Sources cannot: there every text is a sentence of the catalogue or
/// somebody's words.
extension Words: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self = .fixed(text) }
}
