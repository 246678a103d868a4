import PolicyAudit
import PolicyModel

/// Places within a page, named by what the policy has there.
///
/// An id never holds a dot, so none of these can meet another, or a heading that every page has.
enum Anchor {
  /// The row that tells what granting nothing means; no level can have this place, for it has no dot.
  static let none = "none"
  static func of(_ area: Area) -> String { "area.\(area.id.text)" }
  static func of(_ feature: Feature) -> String { "feature.\(feature.id.text)" }
  static func of(_ card: Card) -> String { "card.\(card.id.text)" }
  /// Where it stands what a card that lets people do something does not let them do.
  static func refusal(_ card: Card) -> String { "cannot.\(card.id.text)" }
  static func of(_ level: Level) -> String { "level.\(level.id.text)" }
  static func of(_ standard: Standard) -> String { "standard.\(standard.id.text)" }
  static func of(_ symptom: Symptom) -> String { "symptom.\(symptom.id.text)" }
  static func of(_ product: Product) -> String { "product.\(product.policy.id.text)" }
}
