import PolicyModel

/// Which cards one person may be given together.
///
/// A person may hold several permission sets, and one role that may be given sets beside them.
struct Companions {
  /// The cards that may be given along with others.
  let givable: [Ref<Card>]
  private let policy: ResolvedPolicy
  private let canCombine: Bool

  init(_ policy: ResolvedPolicy) {
    let canCombine =
      policy.roles.isEmpty || policy.cards.contains { policy[$0].content.mayBeGivenSets }
    self.policy = policy
    self.canCombine = canCombine
    givable = policy.cards.filter { canCombine && Self.isGivable(policy[$0]) }
  }

  private static func isGivable(_ card: Card) -> Bool {
    card.kind == .permissionSet || card.content.mayBeGivenSets
  }

  func isGivable(_ card: Ref<Card>) -> Bool { canCombine && Self.isGivable(policy[card]) }

  /// Whether two cards that may be given can be given to one person: nobody has two roles.
  func mayMeet(_ card: Ref<Card>, _ other: Ref<Card>) -> Bool {
    card != other && [card, other].contains { policy[$0].kind == .permissionSet }
  }
}
