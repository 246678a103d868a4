/// What a page is about. The code that makes a page says it once; the page's address, its menu, its last
/// change and what findings say of it follow from it. Nothing reads it back out of an address.
///
/// Ids are texts: a document knows no policy.
package enum PageSubject: Hashable, Sendable {
  /// What a product has by the dozen, and a page for each.
  package enum Kind: String, Hashable, Sendable, CaseIterable { case role, set, feature }

  /// A page that every product has once at most; the word is its name in addresses and in guides.
  package enum Single: String, Hashable, Sendable, CaseIterable {
    case overview, matrix, levels, standards, dependencies, troubleshooting, contradictions, changes
    case quickReference = "quick-reference"
  }

  /// What a page of one product is about.
  package enum Topic: Hashable, Sendable {
    case single(Single)
    case entry(Kind, id: String)
    /// What stood under an id that is no longer in use.
    case former(Kind, id: String)
    /// A part of the list of everything of a kind: its number, from one, and the places of its entries,
    /// from zero.
    case list(Kind, part: Int, Range<Int>)
    /// A part of the matrix: its number within its area, from one.
    case matrixPart(area: String, part: Int)
    case tool(String)
    case release(version: String)
    /// A page that somebody wrote.
    case guide(slug: String)
    /// Whether printed sheets of this policy are still true.
    case sheet(fingerprint: String)
  }

  case front, glossary, writing, rules, sheets, missing
  case rule(id: String)
  case product(id: String, Topic)
}

extension PageSubject {
  /// The id of the product whose page it is.
  package var product: String? { if case .product(let id, _) = self { id } else { nil } }

  /// Whether the words are those of a file that somebody wrote.
  package var isWrittenByHand: Bool {
    if case .product(_, .guide) = self { true } else { false }
  }

  /// Whether the page explains this program to those who write handbooks; it is in English alone.
  package var isForWriters: Bool {
    switch self {
    case .writing, .rules, .rule: true
    case .front, .glossary, .sheets, .missing, .product: false
    }
  }
}

extension PageDraft {
  package var isForWriters: Bool { subject?.isForWriters ?? false }
}
