package import Diagnostics
package import PolicyModel

/// Whether every id that was ever given out still leads somewhere.
package enum LostIDs {
  package static let rule = Rule(
    id: "lost-id", severity: .error,
    title: "An id that was released keeps its address",
    explanation: """
      Readers have bookmarks, and other documents have links. A role, permission set or feature that \
      takes another id names the old one in formerly; one that is gone for good is listed in the \
      policy's retired, with the reason and what to look at instead. Its old page then leads on.
      """,
    wrong: """
      Feature("Pictures", "pictures")
      """,
    right: """
      Feature("Pictures", "pictures", formerly: ["images"])
      """)

  /// A finding for each id of the released policy that this one neither has nor tells of.
  package static func findings(in policy: Policy, since released: Policy) -> [Diagnostic] {
    let kept = Set(addresses(of: policy).map(\.key))
    return addresses(of: released).filter { !kept.contains($0.key) }.map { lost in
      Diagnostic(
        rule: rule.id, severity: rule.severity,
        summary:
          "\(lost.name): the \(lost.kind.noun) \(lost.id) was released and is neither listed nor retired",
        at: policy.anchor,
        notes: [Diagnostic.Note("version \(released.version) has it here", at: lost.anchor)],
        suggestions: [
          "write formerly: [\"\(lost.id)\"] on the \(lost.kind.noun) that took its place",
          "or list it in retired: .\(lost.kind.rawValue)(\"\(lost.name)\", \"\(lost.id)\", because: \"…\")",
        ])
    }
  }

  private struct Address {
    let kind: Retired.Kind
    let id: String
    let name: String
    let anchor: SourceAnchor
    var key: String { "\(kind.rawValue) \(id)" }
  }

  private static func addresses(of policy: Policy) -> [Address] {
    let cards = policy.cards.flatMap { card in
      ([card.id] + card.formerly).map { id in
        Address(
          kind: card.kind == .role ? .role : .set, id: id.text, name: card.name,
          anchor: card.anchor)
      }
    }
    let features = policy.catalog.flatMap(\.features).flatMap { feature in
      ([feature.id] + feature.formerly).map { id in
        Address(kind: .feature, id: id.text, name: feature.name, anchor: feature.anchor)
      }
    }
    let retired = policy.retired.map {
      Address(kind: $0.kind, id: $0.id, name: $0.name, anchor: $0.anchor)
    }
    return cards + features + retired
  }
}

extension Retired.Kind {
  fileprivate var noun: String { self == .set ? "permission set" : rawValue }
}
