package import PolicyModel

/// A claim, decided.
package struct ClaimResult: Sendable {
  /// One fact that speaks against a claim.
  package enum Counterexample: Sendable, Hashable {
    /// The card holds a permission that the claim rules out.
    case holds(Card.ID, Permission)
    /// The card lacks a permission that the claim promises.
    case lacks(Card.ID, Permission)
    /// The card holds a permission that the claim promises on these conditions only.
    case mayOnly(Card.ID, Permission, [String])
    /// The card prints another level on the feature.
    case prints(Card.ID, Feature.ID, String)
    /// There are this many, not as many as claimed.
    case counts(Int)
    /// The claim names something that the policy does not have.
    case unknown(String)
    /// Another card holds fewer permissions: its count, and the claimed card's.
    case fewer(Card.ID, Int, Int)
  }

  package let claim: Claim
  package let counterexamples: [Counterexample]
  /// Of a claim that is true: on which conditions alone.
  package let conditions: [String]

  package var isTrue: Bool { counterexamples.isEmpty }

  /// Whether the claim names something that the policy does not have; `unlisted-role` reports it.
  package var isUndecidable: Bool {
    counterexamples.contains { if case .unknown = $0 { true } else { false } }
  }

  /// The cards that the claim is about.
  package var cards: [Card.ID] {
    switch claim.statement {
    case .can(let card, _, _), .cannot(let card, _, _), .noAccess(let card, _),
      .canThroughout(let card, _, _), .onlyEver(let card, _, _), .everything(let card),
      .mostRestricted(let card), .level(let card, _, _), .meets(let card, _):
      [card]
    case .only(let cards, _, _), .ranked(let cards): cards
    case .includes(let card, let other), .equals(let card, let other, _): [card, other]
    case .never, .atMost, .count: []
    }
  }
}
