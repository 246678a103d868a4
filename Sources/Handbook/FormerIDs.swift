import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// The ids that a policy had before, and what stands at their addresses now.
struct FormerIDs {
  /// An id whose thing has another one now.
  struct Moved {
    let kind: Retired.Kind
    let id: String
    let now: String
    let name: String
    let target: PageAddress
  }

  private let product: Product
  let moved: [Moved]
  var retired: [Retired] { product.policy.retired }

  init(_ product: Product) {
    self.product = product
    let cards = product.policy.listedCards.flatMap { card in
      card.formerly.map { id in
        let kind: Retired.Kind = card.kind == .role ? .role : .set
        return Moved(
          kind: kind, id: id.text, now: card.id.text, name: card.name,
          target: product.address(of: card))
      }
    }
    let features = product.policy.listedFeatures.flatMap { feature in
      feature.formerly.map { id in
        Moved(
          kind: .feature, id: id.text, now: feature.id.text, name: feature.name,
          target: product.address(of: feature))
      }
    }
    moved = cards + features
  }

  /// What people look for instead of a retired thing, where the policy says so and has it.
  func successor(of retired: Retired) -> (name: String, address: PageAddress)? {
    guard let id = retired.successor else { return nil }
    if retired.kind == .feature {
      return product.policy.feature(Feature.ID(id)).map { ($0.name, product.address(of: $0)) }
    }
    return product.policy.card(Card.ID(id)).map { ($0.name, product.address(of: $0)) }
  }

  /// The id that stands for what this one stood for.
  func now(_ id: String) -> String? {
    moved.first { $0.id == id }?.now ?? retired.first { $0.id == id }?.successor
  }

  /// By the address as a guide writes it, `role:helper`: the pages where it leads.
  var targets: [String: PageAddress] {
    var targets: [String: PageAddress] = [:]
    for moved in moved { targets["\(moved.kind.rawValue):\(moved.id)"] = moved.target }
    for retired in retired {
      targets["\(retired.kind.rawValue):\(retired.id)"] = product.address(
        .former(.init(retired.kind), id: retired.id))
    }
    return targets
  }

  /// A finding where a guide links to an id of before: it says the new one.
  func finding(for link: WrittenLink) -> Diagnostic? {
    if let moved = moved.first(where: { "\($0.kind.rawValue):\($0.id)" == link.address }) {
      return Diagnostic(
        rule: "former-id", severity: .warning,
        summary: "\(link.address): \(moved.name) has the id \(moved.now) now", at: link.anchor,
        suggestions: ["write \(moved.kind.rawValue):\(moved.now)"])
    }
    guard
      let retired = retired.first(where: { "\($0.kind.rawValue):\($0.id)" == link.address })
    else { return nil }
    let successor = retired.successor.map { "write \(retired.kind.rawValue):\($0)" }
    return Diagnostic(
      rule: "former-id", severity: .warning,
      summary: "\(link.address): \(retired.name) is no longer there", at: link.anchor,
      notes: [Diagnostic.Note("it was retired here", at: retired.anchor)],
      suggestions: [successor ?? "take the link away"])
  }
}
