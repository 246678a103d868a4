import DocumentModel
import PolicyAudit
import PolicyModel

/// Chooses sentences of the catalogue and gathers what fills them. The words themselves are in the files of
/// `Sentences`.
package enum Phrasing {}

// Lists, numbers, names.

extension Phrasing {
  /// Links with what binds them.
  static func links(
    _ links: [Inline], _ conjunction: Words.Conjunction = .and
  ) -> Words {
    .list(links.map { .run([$0]) }, conjunction)
  }

  /// "1 role", "2 roles", inside a sentence.
  static func counted(_ number: Int, _ noun: Terms.Noun) -> Words {
    .said(
      .counted,
      ["count": .number(number), "noun": .policy(number == 1 ? noun.one : noun.many)])
  }

  /// A statement of the team as a sentence: with a capital, and with a final stop unless one is there.
  static func statement(_ text: String) -> Words { .capitalized(ended(text)) }

  /// The same inside another sentence, after a colon: with a small letter.
  static func clause(_ text: String) -> Words { .lowered(statement(text)) }

  /// A statement of the team as it is written, with a final stop unless one is there.
  static func ended(_ text: String) -> Words {
    text.isEmpty || text.isEnded ? .policy(text) : .said(.stopped, ["text": .policy(text)])
  }

  /// "21 November 2026".
  static func day(_ day: ReleaseDate) -> Words {
    .said(
      .day, ["day": .number(day.day), "month": .number(day.month), "year": .fixed("\(day.year)")])
  }

  /// English of ours that is written as a title or a finding, as a sentence.
  static func sentence(_ text: String) -> String {
    text.capitalizingFirst + (text.isEmpty || text.isEnded ? "" : ".")
  }

  static func name(_ id: Action.ID, _ product: Product) -> String {
    product.policy.action(id)?.name ?? id.text
  }

  /// The action inside a sentence.
  static func verb(_ id: Action.ID, _ product: Product) -> String {
    product.policy.action(id)?.spoken ?? id.text
  }

  static func name(_ id: Card.ID, _ product: Product) -> String {
    product.policy.card(id)?.name ?? id.text
  }

  static func name(_ id: Feature.ID, _ product: Product) -> String {
    product.policy.feature(id)?.name ?? id.text
  }

  /// The noun for a card of this kind.
  static func noun(_ card: Card, _ product: Product) -> Terms.Noun {
    card.kind == .role ? product.terms.role : product.terms.set
  }
}
