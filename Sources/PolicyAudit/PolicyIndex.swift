package import PolicyModel

/// A policy with its names turned into small numbers, so that sets of permissions can be compared
/// without touching text.
///
/// A permission's number is its feature's number times the count of actions, plus its action's
/// number: numbers sort by catalog order, then by action order. Where an id is declared twice the
/// first counts; `duplicate-slug` reports the second.
///
/// A class, because it is handed to everything that looks at a policy and never changes: a copy of so
/// many arrays would cost more than most of the looks.
package final class PolicyIndex: Sendable {
  package let policy: Policy
  package let actions: [Action]
  package let features: [Feature]
  package let areas: [Area]
  package let cards: [Card]
  /// By action number: every action that follows from it on the same feature.
  package let implied: [[Int]]
  /// The area of each feature.
  package let areaOfFeature: [Int]
  /// By area number: its features in catalog order.
  package let featuresOfArea: [[Int]]
  private let actionNumbers: [Action.ID: Int]
  private let featureNumbers: [Feature.ID: Int]
  private let areaNumbers: [Area.ID: Int]
  private let cardNumbers: [Card.ID: Int]
  /// What each feature offers; `nil` for everything.
  private let offers: [Set<Int>?]

  package init(_ policy: Policy) {
    self.policy = policy
    var actions: [Action] = []
    var actionNumbers: [Action.ID: Int] = [:]
    for action in policy.actions where actionNumbers[action.id] == nil {
      actionNumbers[action.id] = actions.count
      actions.append(action)
    }
    var areas: [Area] = []
    var areaNumbers: [Area.ID: Int] = [:]
    var features: [Feature] = []
    var featureNumbers: [Feature.ID: Int] = [:]
    var areaOfFeature: [Int] = []
    for section in policy.catalog {
      let area = areaNumbers[section.area.id] ?? areas.count
      if area == areas.count {
        areaNumbers[section.area.id] = area
        areas.append(section.area)
      }
      for feature in section.features where featureNumbers[feature.id] == nil {
        featureNumbers[feature.id] = features.count
        features.append(feature)
        areaOfFeature.append(area)
      }
    }
    var cards: [Card] = []
    var cardNumbers: [Card.ID: Int] = [:]
    for card in policy.cards where cardNumbers[card.id] == nil {
      cardNumbers[card.id] = cards.count
      cards.append(card)
    }
    offers = features.map { feature in
      feature.offers.map { Set($0.compactMap { actionNumbers[$0.id] }) }
    }
    implied = Self.implied(by: policy.implications, among: actionNumbers)
    self.actions = actions
    self.actionNumbers = actionNumbers
    self.areas = areas
    self.areaNumbers = areaNumbers
    self.features = features
    self.featureNumbers = featureNumbers
    self.areaOfFeature = areaOfFeature
    var featuresOfArea: [[Int]] = Array(repeating: [], count: areas.count)
    for (feature, area) in areaOfFeature.enumerated() { featuresOfArea[area].append(feature) }
    self.featuresOfArea = featuresOfArea
    self.cards = cards
    self.cardNumbers = cardNumbers
  }

  package func number(of feature: Feature.ID) -> Int? { featureNumbers[feature] }
  package func number(of action: Action.ID) -> Int? { actionNumbers[action] }
  package func number(of area: Area.ID) -> Int? { areaNumbers[area] }
  package func number(of card: Card.ID) -> Int? { cardNumbers[card] }

  package func feature(_ id: Feature.ID) -> Feature? { number(of: id).map { features[$0] } }
  package func action(_ id: Action.ID) -> Action? { number(of: id).map { actions[$0] } }
  package func area(_ id: Area.ID) -> Area? { number(of: id).map { areas[$0] } }
  package func card(_ id: Card.ID) -> Card? { number(of: id).map { cards[$0] } }
  package func area(of feature: Feature.ID) -> Area? {
    number(of: feature).map { areas[areaOfFeature[$0]] }
  }

  /// Whether the catalog can grant the action on the feature.
  package func offers(_ action: Int, on feature: Int) -> Bool {
    offers[feature]?.contains(action) ?? true
  }

  /// Whether the catalog can grant anything on a feature.
  package func offersSomething(on feature: Int) -> Bool {
    offers[feature].map { !$0.isEmpty } ?? !actions.isEmpty
  }

  /// The actions that the catalog can grant on a feature, in printed order.
  package func offered(on feature: Int) -> [Action] {
    actions.indices.filter { offers($0, on: feature) }.map { actions[$0] }
  }

  package func number(of permission: Permission) -> UInt32? {
    guard let feature = number(of: permission.feature), let action = number(of: permission.action)
    else { return nil }
    return number(feature: feature, action: action)
  }

  package func number(feature: Int, action: Int) -> UInt32 {
    UInt32(feature * actions.count + action)
  }

  package func feature(of permission: UInt32) -> Int { Int(permission) / actions.count }
  package func action(of permission: UInt32) -> Int { Int(permission) % actions.count }

  package func permission(_ number: UInt32) -> Permission {
    Permission(actions[action(of: number)].id, on: features[feature(of: number)].id)
  }

  /// The numbers of every permission on one feature.
  package func range(of feature: Int) -> Range<UInt32> {
    number(feature: feature, action: 0)..<number(feature: feature + 1, action: 0)
  }

  /// The actions that `permissions` holds on a feature, in printed order.
  package func actions(on feature: Int, in permissions: NumberSet) -> [Action] {
    permissions.slice(range(of: feature)).map { actions[action(of: $0)] }
  }
}
