import DocumentModel
import PolicyAudit
import PolicyModel

// The short table of abilities.

extension Phrasing {
  static let yesOnCondition = "Yes, on a condition"
  static let whatRowsStandFor = "What each row stands for"

  static func quickReferenceLead(_ product: Product) -> String {
    "Yes where the \(product.terms.role.one) holds every permission that the row stands for; the rows are spelt out below the table."
  }

  static func quickReferenceSummary(_ product: Product) -> String {
    "What each \(product.terms.role.one) of \(product.policy.name) can do, on one page."
  }

  static func standsFor(_ row: QuickReferenceRow, _ product: Product) -> [Inline] {
    let permissions = row.needs.map { permission -> [Inline] in
      [
        .text("\(verb(permission.action, product)) "),
        product.link(permission.feature),
      ]
    }
    let tail: [Inline]
    if row.everythingBut {
      tail =
        permissions.isEmpty
        ? [.text("everything the product offers")]
        : [.text("everything the product offers, but to ")] + list(permissions, "or")
    } else {
      tail = list(permissions)
    }
    return [.strong([.text(row.name)]), .text(": ")] + tail + [.text(".")]
  }
}
