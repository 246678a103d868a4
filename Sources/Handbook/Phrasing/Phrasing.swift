import DocumentModel
import PolicyAudit
import PolicyModel

/// Every sentence a reader meets is composed here, never where a page is laid out.
package enum Phrasing {}

// The small change of sentences: lists, numbers, names.

extension Phrasing {
  /// "a", "a and b", "a, b and c".
  package static func list(_ words: [String], _ conjunction: String = "and") -> String {
    guard words.count > 1 else { return words.first ?? "" }
    let words = words.map(QuotedWords.group)
    guard let last = words.last else { return "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// The same for runs of text, links among them.
  static func list(_ items: [[Inline]], _ conjunction: String = "and") -> [Inline] {
    var result: [Inline] = []
    for (position, item) in items.enumerated() {
      if position > 0 {
        result.append(.text(position == items.count - 1 ? " \(conjunction) " : ", "))
      }
      result += item
    }
    return result
  }

  /// "1 role", "2 roles".
  static func count(_ number: Int, _ noun: Terms.Noun) -> String {
    "\(number) \(number == 1 ? noun.one : noun.many)"
  }

  /// "1 role", "2 roles", inside a sentence.
  static func counted(_ number: Int, _ noun: Terms.Noun) -> Words {
    .said(
      .counted,
      ["count": .number(number), "noun": .policy(number == 1 ? noun.one : noun.many)])
  }

  /// The first letter in upper case, the rest untouched.
  static func capitalized(_ text: String) -> String {
    QuotedWords.capitalized(text)
  }

  /// A statement of the team as a sentence: with a capital, and with a final stop unless one is there.
  static func statement(_ text: String) -> Words {
    let end = text.last { !closers.contains($0) }
    let words = Words.capitalized(.policy(text))
    return end.map { ".!?…".contains($0) } ?? true ? words : .said(.stopped, ["text": words])
  }

  /// With a final stop, unless one is there.
  static func sentence(_ text: String) -> String {
    let text = capitalized(text)
    let end = text.last { !closers.contains($0) }
    return end.map { ".!?…".contains($0) } ?? true ? text : text + "."
  }

  /// What may stand after a final stop; the mark of quoted words is among them.
  private static let closers: [Character] = [
    "”", "\"", "’", ")", QuotedWords.closing, QuotedWords.groupClosing,
  ]

  /// "view, add and edit": actions inside a sentence.
  static func verbs(_ actions: [Action], _ conjunction: String = "and") -> String {
    list(actions.map(\.spoken), conjunction)
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
