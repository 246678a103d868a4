import PolicyModel

/// Everything of one kind that a policy lists, in order and by id.
struct Listed<Thing: Sendable>: Sendable {
  private(set) var all = Each<Thing, Thing>([])
  private var refs: [Identifier<Thing>: Ref<Thing>] = [:]

  func ref(_ id: Identifier<Thing>) -> Ref<Thing>? { refs[id] }

  /// Lists one more; nothing where the id is taken, for then the first counts and `duplicate-slug`
  /// reports the second.
  @discardableResult
  mutating func list(_ thing: Thing, as id: Identifier<Thing>) -> Ref<Thing>? {
    guard refs[id] == nil else { return nil }
    let ref = all.append(thing)
    refs[id] = ref
    return ref
  }
}

/// What a policy lists, turned into refs, so that sets of permissions can be compared without touching
/// text.
///
/// A class, because all that is worked out from it keeps it: a copy of so many arrays would cost more
/// than most of the looks.
final class PolicyOrder: Sendable {
  let actions: Listed<Action>
  let features: Listed<Feature>
  let areas: Listed<Area>
  let cards: Listed<Card>
  /// Every action that follows from an action on the same feature, directly or not.
  let implied: Each<Action, [Ref<Action>]>
  let areaOfFeature: Each<Feature, Ref<Area>>
  /// In catalog order.
  let featuresOfArea: Each<Area, [Ref<Feature>]>
  let grid: PermissionGrid
  /// What each feature offers; `nil` for everything.
  private let offers: Each<Feature, Set<Ref<Action>>?>

  init(_ policy: Policy) {
    var actions = Listed<Action>()
    for action in policy.actions { actions.list(action, as: action.id) }
    var areas = Listed<Area>()
    var features = Listed<Feature>()
    var areaOfFeature = Each<Feature, Ref<Area>>([])
    for section in policy.catalog {
      areas.list(section.area, as: section.area.id)
      guard let area = areas.ref(section.area.id) else { continue }
      for feature in section.features where features.list(feature, as: feature.id) != nil {
        _ = areaOfFeature.append(area)
      }
    }
    var cards = Listed<Card>()
    for card in policy.cards { cards.list(card, as: card.id) }
    var featuresOfArea = Each(areas.all.refs, repeating: [Ref<Feature>]())
    for feature in features.all.refs { featuresOfArea[areaOfFeature[feature]].append(feature) }
    offers = features.all.refs.each { feature in
      features.all[feature].offers.map { Set($0.compactMap { actions.ref($0.id) }) }
    }
    implied = Self.implied(by: policy.implications, among: actions)
    grid = PermissionGrid(actions.all.refs)
    self.actions = actions
    self.areas = areas
    self.features = features
    self.areaOfFeature = areaOfFeature
    self.featuresOfArea = featuresOfArea
    self.cards = cards
  }

  func offers(_ action: Ref<Action>, on feature: Ref<Feature>) -> Bool {
    offers[feature]?.contains(action) ?? true
  }

  func offersSomething(on feature: Ref<Feature>) -> Bool {
    offers[feature].map { !$0.isEmpty } ?? !actions.all.refs.isEmpty
  }

  func ref(_ permission: Permission) -> Ref<Permission>? {
    guard let feature = features.ref(permission.feature),
      let action = actions.ref(permission.action)
    else { return nil }
    return grid.permission(action, on: feature)
  }
}
