import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// `level:<card>/<feature>`: the link's words are the level as printed.
struct LevelAddress {
  static let scheme = "level:"

  let card: Card
  let feature: Feature

  init(_ address: String, in product: Product) throws(ClaimAddress.Problem) {
    let reader = AddressReader(product: product, address: address)
    let steps = AddressStep.steps(of: address, after: Self.scheme)
    guard address.hasPrefix(Self.scheme), steps.count == 2,
      let card = try reader.cards(steps[0]).first, let feature = try reader.features(steps[1]).first
    else { throw reader.problem(nil, wanted: "", known: []) }
    self.card = card
    self.feature = feature
  }
}

// What the policy says to the claims of a guide.

extension PolicyLinks {
  /// One finding where the claim is false, with the decisions that speak against it.
  func claimFindings(_ link: WrittenLink, _ claim: ClaimAddress) -> [Diagnostic] {
    let against = claim.statements.flatMap { statement in
      product.policy.decide(Claim(statement, at: link.anchor)).counterexamples
    }
    guard let first = against.first else {
      guard claim.isTurnedAround(by: link.words) else { return [] }
      return [
        Diagnostic(
          rule: ProseRules.falseClaim.id, severity: .error,
          summary: Phrasing.turnedAround(link.words, claim, product), at: link.wordsAnchor,
          suggestions: [Phrasing.wordsOrClaim])
      ]
    }
    let more = against.count > 6 ? Phrasing.andMore(against.count - 1) : ""
    return [
      Diagnostic(
        rule: ProseRules.falseClaim.id, severity: .error,
        summary: Phrasing.falseProse(first, more: more, product), at: link.wordsAnchor,
        notes: notes(against.prefix(6)), suggestions: [Phrasing.oneIsWrong])
    ]
  }

  func levelFindings(_ link: WrittenLink, _ level: LevelAddress) -> [Diagnostic] {
    guard let decision = product.decision(level.card.id, level.feature.id) else { return [] }
    let printed = Phrasing.levelInProse(decision, product).english
    guard link.words != printed else { return [] }
    let against = ClaimResult.Counterexample.prints(level.card.id, level.feature.id, printed)
    return [
      Diagnostic(
        rule: ProseRules.falseClaim.id, severity: .error,
        summary: Phrasing.otherLevel(link.words, decision, product), at: link.wordsAnchor,
        notes: notes([against]), suggestions: [Phrasing.writeLevel(printed)])
    ]
  }

  /// What the policy decides instead, each decision once, pointing at where it is written.
  private func notes(_ against: some Sequence<ClaimResult.Counterexample>) -> [Diagnostic.Note] {
    against.reduce(into: []) { notes, example in
      guard let (card, feature) = example.decided,
        let decision = product.decision(card, feature)
      else { return }
      let note = Diagnostic.Note(
        Phrasing.decided(decision, product), at: product.policy.place(of: card, feature))
      if !notes.contains(note) { notes.append(note) }
    }
  }
}

extension ClaimAddress {
  /// Whether words plainly say the contrary: "can" where the claim denies, "cannot" where it does not.
  fileprivate func isTurnedAround(by words: String) -> Bool {
    let spoken = " " + words.lowercased().replacing("’", with: "'") + " "
    func says(_ some: [String]) -> Bool { some.contains { spoken.contains(" \($0) ") } }
    switch sense {
    case .says: return says(Self.denials)
    case .denies: return says(["can", "may"]) && !says(Self.denials + Self.negations)
    case .neither: return false
    }
  }

  private static let denials = [
    "cannot", "can't", "can not", "may not", "must not", "mustn't", "never", "nobody",
  ]
  private static let negations = ["not", "no", "nothing", "none", "neither", "nor", "without"]
}

extension ClaimResult.Counterexample {
  /// The card and the feature whose decision speaks against the claim.
  fileprivate var decided: (Card.ID, Feature.ID)? {
    switch self {
    case .holds(let card, let permission), .lacks(let card, let permission),
      .mayOnly(let card, let permission, _):
      (card, permission.feature)
    case .prints(let card, let feature, _): (card, feature)
    case .counts, .unknown, .fewer: nil
    }
  }
}

extension Product {
  func decision(_ card: Card.ID, _ feature: Feature.ID) -> Decision? {
    guard let card = policy.ref(card), let feature = policy.ref(feature) else {
      return nil
    }
    return policy.decision(card, feature)
  }
}
