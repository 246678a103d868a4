// The words of a page without their dress.

extension Sequence<Inline> {
  package var plainText: String {
    var words = ""
    visit { inline in
      switch inline {
      case .text(let text), .code(let text): words += text
      case .lineBreak: words += " "
      case .words: words += inline.unsaid
      case .strong, .emphasis, .link, .untranslated: break
      }
    }
    return words
  }

  /// Whether any of it stayed in the language of origin.
  package var holdsUntranslated: Bool {
    var isFound = false
    visit { if case .untranslated = $0 { isFound = true } }
    return isFound
  }
}

extension Inline {
  /// Reached where somebody forgot to fill a page; tests fail there, and readers miss a sentence.
  package var unsaid: String {
    assertionFailure("no catalogue has said this: \(self)")
    return ""
  }
}
