import Diagnostics
import PolicyAudit
import PolicyModel
import Testing

/// Policies made by chance that the audit lets through, because whatever it finds is acknowledged:
/// roles that are given sets and roles that are not, conditions, implications, prerequisites, duties
/// kept apart. One seed gives one policy.
struct ChancePolicy {
  private var random: Chance
  private let actions: [Action]
  private let features: [Feature]

  static func policy(seed: Int) -> Policy {
    var made = ChancePolicy(seed: seed)
    return made.make()
  }

  /// The same, audited.
  static func audited(seed: Int) throws -> ResolvedPolicy {
    let report = Audit.audit(policy(seed: seed))
    return try #require(report.policy, "\(report.findings.map(\.summary))")
  }

  private init(seed: Int) {
    var random = Chance(state: UInt64(seed))
    actions = ["view", "edit", "delete", "approve"].prefix(.random(in: 2...4, using: &random))
      .map { Action($0, Action.ID($0)) }
    let actions = actions
    features = (0..<Int.random(in: 2...5, using: &random)).map { number in
      Feature(
        "Feature \(number)", Feature.ID("feature-\(number)"),
        offers: .random(using: &random) ? nil : actions.shuffled(using: &random).dropLast(1))
    }
    self.random = random
  }

  private mutating func make() -> Policy {
    let area = Area("Desk", "desk")
    let setIDs = (0..<number(0...7)).map { Card.ID("set-\($0)") }
    let roleIDs = (0..<number(setIDs.isEmpty ? 1...4 : 0...3)).map { Card.ID("role-\($0)") }
    var policy = Policy(
      "Chance", "chance", version: "1", summary: "Made by chance.", actions: actions,
      implications: maybe() ? [.whoever(may: actions[1], also: actions[0])] : [],
      catalog: [area.lists(all: features)],
      ladder: maybe()
        ? Ladder(
          Level("Look", "look", [actions[0]], meaning: "Look."),
          Level("Work", "work", Array(actions.prefix(2)), meaning: "Work.")) : nil)
    policy.sets = setIDs.map { PermissionSet(card: card(.permissionSet, $0)) }
    policy.roles = roleIDs.indices.map { place in
      var card = card(.role, roleIDs[place])
      card.content.mayBeGivenSets = maybe()
      card.content.juniors = roleIDs[(place + 1)...].filter { _ in number(0...3) == 0 }.map {
        CardReference(id: $0, anchor: self.place("\(card.id) includes \($0)"))
      }
      return Role(card: card).acknowledged(.unseparatedDuties, "By chance.")
    }
    policy.prerequisites = (0..<number(0...2)).map { place in
      let feature = features[number(0...(features.count - 1))]
      let action = (feature.offers ?? actions).first ?? actions[0]
      return Prerequisite(
        features: features.filter { $0.id != feature.id && number(0...1) == 0 }.map(\.id),
        needs: Permission(action.id, on: feature.id), reason: "By chance.",
        anchor: self.place("prerequisite", place))
    }
    if maybe() {
      policy.separations = [
        SeparationOfDuties(
          parts: .actions(actions[0].id, actions[1].id, on: features.map(\.id)),
          reason: "By chance.", anchor: place("separation")
        ).acknowledged(.unseparatedDuties, "By chance.")
      ]
    }
    return policy
  }

  private mutating func card(_ kind: Card.Kind, _ id: Card.ID) -> Card {
    var content = CardContent(purpose: "Is here.")
    let grants = features.indices.filter { _ in number(0...2) == 0 }.map { line($0, on: id, kind) }
    if !grants.isEmpty {
      content.sections = [CardSection(area: "desk", grants: grants, anchor: place("\(id) desk"))]
    }
    let card = Card(
      kind: kind, id: id, name: "The \(id)", content: content, anchor: place("\(id)"))
    return kind == .role
      ? card : PermissionSet(card: card).acknowledged(.unseparatedDuties, "By chance.").card
  }

  private mutating func line(_ number: Int, on card: Card.ID, _ kind: Card.Kind) -> Grant {
    let feature = features[number]
    let chosen = (feature.offers ?? actions).filter { _ in maybe() }
    return Grant(
      feature: feature.id, decision: chosen.isEmpty ? .none : .actions(chosen),
      condition: !chosen.isEmpty && kind == .role && self.number(0...4) == 0 ? "by chance" : nil,
      reason: "by chance", anchor: place("\(card) \(feature.id)")
    ).acknowledged(.unmetPrerequisite, "By chance.").acknowledged(
      .unseparatedDuties, "By chance.")
  }

  private func place(_ thing: String, _ line: Int = 1) -> SourceAnchor {
    SourceAnchor(file: thing, line: line, column: 1)
  }
  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &random)
  }
  private mutating func maybe() -> Bool { .random(using: &random) }
}

/// The same numbers for the same seed: SplitMix64.
struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
