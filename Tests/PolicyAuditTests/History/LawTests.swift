import GeneratedPolicies
import PolicyFormats
import PolicyModel
import Testing

@testable import PolicyAudit

/// What holds of any two versions of any policy.
@Suite struct LawTests {
  static let seeds: Range<UInt64> = 0..<300

  @Test func nothingDiffersFromItself() {
    for seed in Self.seeds {
      let policy = GeneratedPolicy(seed: seed).policy
      #expect(Difference(from: policy, to: policy).isEmpty)
    }
  }

  @Test func nothingIsReportedOnlyWhereTheCanonicalFormsAreTheSame() throws {
    for seed in Self.seeds {
      let old = GeneratedPolicy(seed: seed).policy
      let new = GeneratedPolicy.next(after: old, seed: seed).policy
      let isSame = try PolicyBundle.encode(old) == PolicyBundle.encode(new)
      #expect(Difference(from: old, to: new).isEmpty == isSame, "seed \(seed)")
    }
  }

  @Test func everyChangedPermissionIsReportedExactlyOnce() {
    var total = 0
    for seed in Self.seeds {
      let old = GeneratedPolicy(seed: seed).policy
      let next = GeneratedPolicy.next(after: old, seed: seed)
      let before = held(old, [:], [:])
      let after = held(next.policy, next.cards, next.features)
      let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
      let reported = Difference(from: old, to: next.policy).cards.flatMap { card in
        card.cells.flatMap { cell in
          cell.movements.map { movement in
            Held(
              card: (card.card.old ?? card.card.latest).id,
              feature: (cell.feature.old ?? cell.feature.latest).id, action: movement.action.id)
          }
        }
      }
      #expect(Set(reported) == Set(changed), "seed \(seed)")
      #expect(reported.count == changed.count, "seed \(seed)")
      total += changed.count
    }
    // A law about nothing would hold as well.
    #expect(total > 500)
  }

  @Test func mirroredItIsTheDifferenceOfTheMirroredVersions() {
    for seed in Self.seeds {
      let old = GeneratedPolicy(seed: seed).policy
      let new = GeneratedPolicy.next(after: old, seed: seed).policy
      let there = Difference(from: old, to: new).mirrored
      let back = Difference(from: new, to: old)
      #expect(words(there) == words(back), "seed \(seed)")
    }
  }

  // MARK: What is held, worked out without the code under test

  private struct Held: Hashable {
    let card: Card.ID
    let feature: Feature.ID
    let action: Action.ID
  }

  private func held(
    _ policy: Policy, _ cards: [Card.ID: Card.ID], _ features: [Feature.ID: Feature.ID]
  ) -> [Held: Bool] {
    let resolved = ResolvedPolicy(policy)
    var held: [Held: Bool] = [:]
    for ref in resolved.cards {
      let holding = resolved.holdings[ref]
      let card = resolved[ref].id
      for permission in holding.effective {
        let named = resolved[permission]
        let key = Held(
          card: cards[card] ?? card, feature: features[named.feature] ?? named.feature,
          action: named.action)
        held[key] = holding.conditional.contains(permission)
      }
    }
    return held
  }

  /// Everything a difference says, in an order of its own.
  private func words(_ difference: Difference) -> [String] {
    let cards = difference.cards.flatMap { card -> [String] in
      let name = side(card.card) { $0.id.text }
      return [
        "\(name) \(card.included) \(card.excluded) \(card.hasOtherWords) \(card.isLaidOutAnew)"
      ]
        + card.cells.map { cell in
          let moved = cell.movements.map { "\($0.action.id) \($0.before) \($0.after) \($0.risk)" }
          return
            "\(name) \(side(cell.feature) { $0.id.text }) \(cell.kind) \(cause(cell)) \(moved.sorted())"
        }
    }
    let features = difference.features.map { side($0) { $0.id.text } }
    return (cards + features + difference.parts.map(\.rawValue)).sorted()
  }

  private func side<Thing>(_ pairing: Pairing<Thing>, _ name: (Thing) -> String) -> String {
    "\(pairing.old.map(name) ?? "-")>\(pairing.new.map(name) ?? "-")"
  }

  private func cause(_ cell: CellChange) -> String {
    switch cell.cause {
    case .written: "written"
    case .implied: "implied"
    case .prerequisite: "prerequisite"
    case .inherited(let cards):
      cards.map { side($0) { $0.id.text } }.sorted().joined(separator: ",")
    }
  }
}
