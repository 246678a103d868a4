package import PolicyModel

/// Policies made from a seed: every part of the model in every combination, sense or nonsense.
///
/// For laws that hold of any policy, whether or not the audit would let it through.
package struct GeneratedPolicy {
  package var random: SplitMix
  package private(set) var policy: Policy

  package init(seed: UInt64) {
    random = SplitMix(state: seed)
    policy = Policy(
      "Product", "product", version: "1", summary: "Made from seed \(seed).", actions: [],
      catalog: [])
    vocabulary()
    cards()
    rules()
    claims()
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  mutating func some<Element>(_ list: [Element], atLeast least: Int = 0) -> [Element] {
    let count = Int.random(in: min(least, list.count)...list.count, using: &random)
    return Array(list.shuffled(using: &random).prefix(count))
  }

  private mutating func text() -> String {
    let texts = [
      "plain", "with “quotes” and \"these\"", "a/b\\c", "ümläut", "line\nbreak", "🎈", "",
    ]
    return texts[Int.random(in: texts.indices, using: &random)]
  }

  private mutating func perhaps(_ percent: Int = 40) -> String? { chance(percent) ? text() : nil }

  private var features: [Feature] { policy.catalog.flatMap(\.features) }
  private var featureIDs: [Feature.ID] { features.map(\.id) }
  private var areaIDs: [Area.ID] { policy.catalog.map(\.area.id) }
  private var cardIDs: [Card.ID] { policy.cards.map(\.id) }

  private mutating func permissions() -> [Permission] {
    some(featureIDs).compactMap { feature in
      policy.actions.randomElement(using: &random).map { Permission($0.id, on: feature) }
    }
  }

  private mutating func noted<Thing: Acknowledgeable>(_ thing: Thing) -> Thing {
    chance(10) ? thing.acknowledged(.twinRoles, "It is so.") : thing
  }

  // MARK: Words

  private mutating func vocabulary() {
    let risks = Risk.allCases.map(Optional.some) + [nil]
    policy.actions = (0..<Int.random(in: 1...4, using: &random)).map { number in
      Action(
        "Action \(number)", Action.ID("action-\(number)"), spoken: perhaps(), looks: chance(20),
        verbs: chance(50) ? ["do", "act"] : [],
        risk: risks.randomElement(using: &random) ?? nil)
    }
    if chance(70) { policy.view = policy.actions.randomElement(using: &random)?.id }
    for action in some(policy.actions) {
      if let other = policy.actions.randomElement(using: &random) {
        policy.implications.append(.whoever(may: action, also: other))
      }
    }
    policy.catalog = (0..<Int.random(in: 1...3, using: &random)).map { area in
      CatalogSection(
        reading: noted(
          Area("Area \(area)", Area.ID("area-\(area)"), about: perhaps(), configurable: chance(80))),
        features: (0..<Int.random(in: 1...3, using: &random)).map { number in
          noted(
            Feature(
              "Feature \(area)\(number)", Feature.ID("feature-\(area)\(number)"),
              offers: chance(40) ? some(policy.actions) : nil, cataloged: chance(90),
              about: perhaps(), risk: risks.randomElement(using: &random) ?? nil,
              formerly: chance(10) ? [Feature.ID("old-feature-\(area)\(number)")] : []))
        })
    }
    if chance(60) {
      let levels = some(policy.actions, atLeast: 1).enumerated().map { number, action in
        Level("Level \(number)", Level.ID("level-\(number)"), [action], meaning: text())
      }
      policy.ladder = noted(
        Ladder(
          none: "Nothing", noneMeaning: perhaps(), levels: levels, anchor: policy.anchor))
    }
  }

  // MARK: Cards

  private mutating func cards() {
    policy.roles = (0..<Int.random(in: 0...3, using: &random)).map { Role(card: card(.role, $0)) }
    policy.sets = (0..<Int.random(in: 0...2, using: &random)).map {
      PermissionSet(card: card(.permissionSet, $0))
    }
    let ids = cardIDs
    for number in policy.roles.indices {
      let anchor = policy.anchor
      policy.roles[number].card.content.juniors = some(ids).map {
        CardReference(id: $0, anchor: anchor)
      }
      policy.roles[number].card.content.holdsEverySet = chance(10)
      policy.roles[number].card.content.mayBeGivenSets = chance(10)
    }
  }

  private mutating func card(_ kind: Card.Kind, _ number: Int) -> Card {
    var content = CardContent(purpose: text())
    content.tagline = perhaps()
    content.why = perhaps()
    content.duties = chance(30) ? [text(), text()] : []
    content.guidance = perhaps(20)
    content.remarks = chance(20) ? [Remark(.tip, text())] : []
    content.otherwiseNone = perhaps(20)
    content.sections = some(areaIDs).map { area in
      CardSection(area: area, printedName: perhaps(10), grants: grants(), anchor: policy.anchor)
    }
    return Card(
      kind: kind, id: Card.ID("\(kind.rawValue)-\(number)"), name: "\(kind.rawValue) \(number)",
      content: content, anchor: policy.anchor,
      formerly: chance(10) ? [Card.ID("old-\(kind.rawValue)-\(number)")] : [])
  }

  package mutating func grants() -> [Grant] {
    some(featureIDs, atLeast: 1).map { feature in
      let actions = some(policy.actions)
      var grant = Grant(
        feature: feature, decision: actions.isEmpty ? .none : .actions(actions),
        condition: perhaps(15), reason: perhaps(80), printedName: perhaps(10),
        anchor: policy.anchor)
      grant.printedParent = chance(5) ? featureIDs.randomElement(using: &random) : nil
      return noted(grant)
    }
  }

  // MARK: Rules and claims

  private mutating func rules() {
    let anchor = policy.anchor
    policy.prerequisites = permissions().map { needed in
      noted(
        Prerequisite(features: some(featureIDs), needs: needed, reason: text(), anchor: anchor))
    }
    if chance(30), let action = policy.actions.first {
      policy.separations.append(
        SeparationOfDuties(
          parts: .actions(action.id, action.id, on: some(featureIDs)), reason: text(),
          anchor: anchor))
      policy.separations.append(
        SeparationOfDuties(parts: .cards("a", "b"), reason: text(), anchor: anchor))
    }
    if chance(30) {
      let line = StandardLine(
        level: "level-0", printedName: perhaps(), features: some(featureIDs), anchor: anchor)
      policy.standards = [
        noted(
          Standard(
            reading: "standard", name: text(), why: text(), containing: chance(20) ? "base" : nil,
            lines: [noted(line)], at: anchor))
      ]
      policy.limits = [Limit("sets", "sets", atMost: 7, per: "person", more: perhaps())]
      policy.symptoms = [
        noted(
          Symptom(
            text(), "symptom", lacking: some(policy.actions), holding: some(policy.actions),
            cause: text()))
      ]
      policy.administration = Administration(contact: text(), permissions: permissions())
      policy.quickReference = QuickReference(
        text(), rowHeading: text(),
        rows: [
          noted(
            QuickReferenceRow(
              reading: text(), needs: permissions(), everythingBut: chance(50), at: anchor))
        ])
      policy.definitions = [
        DefinitionSection(
          reading: text(), of: some(areaIDs),
          rows: [
            LevelDefinition(
              printedName: text(), features: some(featureIDs),
              meanings: [(level: "level-0", text: text())], anchor: anchor)
          ], at: anchor)
      ]
      policy.retired = [
        Retired(
          kind: .role, id: "gone", name: "Gone", reason: text(), successor: perhaps(),
          anchor: anchor)
      ]
    }
  }

  private mutating func claims() {
    let action: Action.ID = "action-0"
    let features = some(featureIDs, atLeast: 1)
    let areas = some(areaIDs, atLeast: 1)
    let exceptions = permissions()
    let statements: [Claim.Statement] = [
      .can("role-0", action, features), .cannot("role-0", action, features),
      .noAccess("role-0", features), .canThroughout("role-0", action, areas),
      .onlyEver("role-0", [action], areas), .only([], action, "feature-00"),
      .only(["role-0", "set-0"], action, "feature-00"), .never(action, features),
      .includes("role-0", "role-1"), .equals("role-0", "role-1", except: exceptions),
      .everything("role-0"), .ranked(["role-0", "role-1", "role-2"]), .mostRestricted("role-0"),
      .level("role-0", "level-0", features), .meets("role-0", "standard"), .atMost("sets", 3),
      .count(.configurablePermissions, 12),
    ]
    let anchor = policy.anchor
    policy.claims = some(statements).map { noted(Claim($0, at: anchor)) }
  }
}

/// Random numbers that a seed decides.
package struct SplitMix: RandomNumberGenerator, Sendable {
  var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
