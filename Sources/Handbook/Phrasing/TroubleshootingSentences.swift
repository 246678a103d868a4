import DocumentModel
import PolicyAudit
import PolicyModel

// What a person sees, why, and what to do about it.

extension Phrasing {
  static func troubleshootingLead(_ product: Product) -> String {
    product.policy.symptoms.isEmpty
      ? "When something cannot be done, look it up below: whoever is named there can do it, or can be asked."
      : "Find what you see. Under it stands, for every \(product.terms.role.one), each \(product.terms.feature.one) where it happens, why, and the smallest change that cures it."
  }

  static func troubleshootingSummary(_ product: Product) -> String {
    "What people see in \(product.policy.name) when a permission is missing, why, and the smallest cure."
  }

  static func printedCause(_ symptom: Symptom) -> String { sentence(symptom.cause) }

  static func strikesNobody(_ product: Product) -> String {
    "No \(product.terms.role.one) in this handbook meets this."
  }

  static func strikesTable(_ symptom: Symptom, _ card: Card) -> String {
    "“\(symptom.says)” with the card \(card.name)"
  }

  /// Why a symptom strikes here.
  static func cause(
    _ strike: SymptomStrike, _ decision: Decision, _ product: Product
  ) -> [Inline] {
    switch strike.cause {
    case .nothingGranted(let explicit):
      let why = decision.noneReason.map { ": \(sentence($0).lowercasedFirst)" } ?? "."
      return [
        .text(explicit ? "Nothing is granted, on purpose\(why)" : "Nothing has been decided.")
      ]
    case .levelTooLow:
      return [.text("The card stops at \(verbs(decision.effective)).")]
    case .prerequisiteUnmet(let prerequisite):
      return [.text("Granted, and of no use without ")] + product.link(prerequisite.needs)
        + [.text(".")]
    }
  }

  /// The smallest change that cures it.
  static func cure(_ strike: SymptomStrike, _ product: Product) -> [Inline] {
    var parts: [[Inline]] = []
    if let level = strike.cureLevel {
      parts.append([.text("\(level.name) on "), product.link(strike.feature)])
    } else if !strike.cure.isEmpty {
      parts.append([.text("\(capitalized(verbs(strike.cure))) on "), product.link(strike.feature)])
    }
    parts += strike.alsoNeeds.map { product.link($0) }
    return [.text("Grant ")] + list(parts) + [.text(".")]
  }

  static func whoGrants(_ product: Product) -> [Inline] {
    let administrators = product.policy.administrators
    guard administrators.isEmpty else {
      return list(administrators.map { [product.link($0)] }, "or")
    }
    return [
      .text(product.policy.administration.map { capitalized($0.contact) } ?? "Not documented")
    ]
  }

  static let whoCanInstead = "Who can do it instead"

  static func whoCanTable(_ area: Area) -> String { "\(area.name): who can do what" }
}
