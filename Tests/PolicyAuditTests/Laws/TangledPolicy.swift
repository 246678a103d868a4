import Diagnostics
import PolicyModel

/// Small policies made by chance, with everything that bears on what is effective: hierarchies,
/// held sets, implications, prerequisites in chains and circles, explicit none, conditions.
///
/// One seed gives one policy. Positions follow from what a thing is, not from where it stands, so
/// that a policy and its shuffled twin can be compared.
struct TangledPolicy {
  enum Shape {
    /// Anything: juniors in circles, grants of what is not offered, juniors that do not exist.
    case wild
    /// Juniors come later in the list, so that no role is its own junior.
    case acyclic
    /// Acyclic, and every error it may have is acknowledged where it stands.
    case acknowledged
  }

  private var random: SeededGenerator
  private let shape: Shape
  private let actions: [Action]
  private let features: [Feature]

  /// The policy of a seed.
  static func policy(seed: Int, _ shape: Shape = .wild) -> Policy {
    var generator = TangledPolicy(seed: seed, shape)
    return generator.make()
  }

  private init(seed: Int, _ shape: Shape) {
    var random = SeededGenerator(seed: UInt64(seed))
    let actions = ["view", "edit", "delete", "approve", "export"]
      .prefix(Int.random(in: 2...5, using: &random))
      .map { Action($0, Action.ID($0), verbs: ["to \($0)"]) }
    let features = (0..<Int.random(in: 2...8, using: &random)).map { number in
      Feature(
        "Feature \(number)", Feature.ID("feature-\(number)"),
        offers: Bool.random(using: &random) ? nil : actions.shuffled(using: &random).dropLast(1))
    }
    self.random = random
    self.shape = shape
    self.actions = actions
    self.features = features
  }

  private mutating func make() -> Policy {
    let setup = Area("Setup", "setup")
    let capture = Area("Capture", "capture", configurable: maybe())
    let middle = features.count / 2
    let setIDs = (0..<number(0...3)).map { Card.ID("set-\($0)") }
    let roleIDs = (0..<number(2...6)).map { Card.ID("role-\($0)") }
    var policy = Policy(
      "Generated", "generated", version: "1", summary: "Made by chance.", actions: actions,
      view: maybe() ? actions[0] : nil,
      implications: (0..<number(0...3)).map { _ in .whoever(may: action(), also: action()) },
      catalog: [
        setup.lists(all: Array(features[..<middle])),
        capture.lists(all: Array(features[middle...])),
      ],
      ladder: maybe() ? Ladder(Level("View", "view", [actions[0]], meaning: "Look.")) : nil)
    policy.sets = setIDs.map {
      PermissionSet(card: card(.permissionSet, $0, juniors: [], sets: []))
    }
    policy.roles = roleIDs.indices.map { at in
      let juniors = shape == .wild ? roleIDs + ["nobody"] : Array(roleIDs[(at + 1)...])
      return Role(card: card(.role, roleIDs[at], juniors: juniors, sets: setIDs))
    }
    policy.prerequisites = (0..<number(0...4)).map { at in
      Prerequisite(
        features: some(of: features.map(\.id), upTo: 3),
        needs: Permission(action().id, on: feature().id), reason: "By chance.",
        anchor: place("prerequisite", at))
    }
    if shape != .acknowledged, maybe() {
      policy.separations = [
        SeparationOfDuties(
          parts: .actions(actions[0].id, actions[1].id, on: features.map(\.id)),
          reason: "By chance.", anchor: place("separation"))
      ]
    }
    return policy
  }

  private mutating func card(
    _ kind: Card.Kind, _ id: Card.ID, juniors: [Card.ID], sets: [Card.ID]
  ) -> Card {
    var content = CardContent(purpose: "Is here to \(action().name) things.")
    content.juniors = some(of: juniors, upTo: 2).map { reference($0, on: id) }
    content.sets = some(of: sets, upTo: 2).map { reference($0, on: id) }
    content.holdsEverySet = kind == .role && number(0...9) == 0
    content.mayBeGivenSets = kind == .role && number(0...5) == 0
    content.otherwiseNone = number(0...3) == 0 ? "By chance." : nil
    let lines = some(of: Array(features.indices), upTo: features.count)
    for area in ["setup", "capture"] {
      let isSetup = area == "setup"
      let grants = lines.filter { ($0 < features.count / 2) == isSetup }.map { line($0, on: id) }
      guard !grants.isEmpty else { continue }
      content.sections.append(
        CardSection(area: Area.ID(area), grants: grants, anchor: place("\(id) \(area)")))
    }
    return Card(kind: kind, id: id, name: "The \(id)", content: content, anchor: place("\(id)"))
  }

  private mutating func line(_ number: Int, on card: Card.ID) -> Grant {
    let feature = features[number]
    let offered = shape == .wild ? actions : feature.offers ?? actions
    let chosen = some(of: offered, upTo: 3)
    var grant = Grant(
      feature: feature.id, decision: chosen.isEmpty ? .none : .actions(chosen),
      condition: !chosen.isEmpty && self.number(0...4) == 0 ? "by chance" : nil,
      reason: "so as to \(action().name)", anchor: place("\(card) \(feature.id)"))
    if shape == .acknowledged {
      grant = grant.acknowledged(.unmetPrerequisite, "By chance.")
        .acknowledged(.outsideCatalog, "By chance.")
    }
    return grant
  }

  private func reference(_ id: Card.ID, on card: Card.ID) -> CardReference {
    CardReference(id: id, anchor: place("\(card) includes \(id)"))
  }

  private func place(_ thing: String, _ line: Int = 1) -> SourceAnchor {
    SourceAnchor(file: thing, line: line, column: 1)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &random)
  }
  private mutating func maybe() -> Bool { .random(using: &random) }
  private mutating func action() -> Action { actions[number(0...(actions.count - 1))] }
  private mutating func feature() -> Feature { features[number(0...(features.count - 1))] }

  private mutating func some<Thing>(of things: [Thing], upTo most: Int) -> [Thing] {
    let most = min(most, things.count)
    return Array(things.shuffled(using: &random).prefix(number(0...most)))
  }
}
