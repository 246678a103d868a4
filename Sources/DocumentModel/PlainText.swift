// The words of a page without their dress.

extension Inline {
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .strong(let inside), .emphasis(let inside), .link(_, let inside),
      .untranslated(let inside):
      inside.plainText
    case .lineBreak: " "
    }
  }
}

extension Sequence where Element == Inline {
  package var plainText: String { reduce(into: "") { $0 += $1.plainText } }
}

extension [Inline] {
  /// Whether any of it stayed in the language of origin.
  package var holdsUntranslated: Bool {
    contains { inline in
      switch inline {
      case .untranslated: true
      case .strong(let inside), .emphasis(let inside), .link(_, let inside):
        inside.holdsUntranslated
      case .text, .code, .lineBreak: false
      }
    }
  }
}
