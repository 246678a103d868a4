import PolicyAudit
import PolicyModel

/// One step of an address, and where it stands, in bytes.
struct AddressStep {
  let text: String
  let start: Int

  var range: Range<Int> { start..<(start + text.utf8.count) }

  /// What stands between slashes after the scheme.
  static func steps(of address: String, after scheme: String) -> [AddressStep] {
    let start = scheme.utf8.count
    return split(String(address.dropFirst(scheme.count)), at: "/", from: start)
  }

  /// Ids that `+` joins.
  var parts: [AddressStep] { Self.split(text, at: "+", from: start) }

  private static func split(_ text: String, at mark: Character, from: Int) -> [AddressStep] {
    var start = from
    return text.split(separator: mark, omittingEmptySubsequences: false).map { part in
      defer { start += part.utf8.count + 1 }
      return AddressStep(text: String(part), start: start)
    }
  }
}

/// Finds what the steps of an address name.
struct AddressReader {
  typealias Problem = ClaimAddress.Problem

  let product: Product
  let address: String

  func cards(_ step: AddressStep) throws(Problem) -> [Card] {
    try all(
      step, wanted: product.cardNoun, among: product.policy.listedCards.map { ($0.id.text, $0) })
  }

  func features(_ step: AddressStep) throws(Problem) -> [Feature] {
    try all(
      step, wanted: product.terms.feature.one,
      among: product.policy.listedFeatures.map { ($0.id.text, $0) })
  }

  func actions(_ step: AddressStep) throws(Problem) -> [Action] {
    try all(step, wanted: "action", among: product.policy.listedActions.map { ($0.id.text, $0) })
  }

  /// An id that is both an action's and a level's is the action's.
  func holdings(_ step: AddressStep) throws(Problem) -> [ClaimedHolding] {
    let levels = product.policy.ladder?.levels ?? []
    let actions = product.policy.listedActions.map { ($0.id.text, ClaimedHolding.action($0)) }
    return try all(
      step, wanted: levels.isEmpty ? "action" : "action or level",
      among: actions + levels.map { ($0.id.text, .level($0)) } + [("none", .nothing)])
  }

  private func all<Thing>(
    _ step: AddressStep, wanted: String, among things: [(id: String, thing: Thing)]
  ) throws(Problem) -> [Thing] {
    var found: [Thing] = []
    for part in step.parts {
      guard let match = things.first(where: { $0.id == part.text }) else {
        throw problem(part, wanted: wanted, known: things.map(\.id))
      }
      found.append(match.thing)
    }
    return found
  }

  func problem(_ step: AddressStep?, wanted: String, known: [String]) -> Problem {
    Problem(
      wanted: wanted, word: step?.text ?? address, part: step?.range ?? 0..<address.utf8.count,
      known: known)
  }
}

extension Product {
  /// "role", "permission set" or both, as the policy has them.
  var cardNoun: String {
    let nouns =
      (policy.roles.isEmpty ? [] : [terms.role.one]) + (policy.sets.isEmpty ? [] : [terms.set.one])
    return nouns.joined(separator: " or ")
  }
}
