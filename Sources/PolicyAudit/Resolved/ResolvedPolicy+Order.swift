package import PolicyModel

// What a policy lists, by ref and by id.

extension ResolvedPolicy {
  package var cards: Refs<Card> { order.cards.all.refs }
  package var features: Refs<Feature> { order.features.all.refs }
  package var areas: Refs<Area> { order.areas.all.refs }
  package var actions: Refs<Action> { order.actions.all.refs }

  /// The same as they are written; of two with one id the first alone.
  package var listedCards: [Card] { order.cards.all.values }
  package var listedFeatures: [Feature] { order.features.all.values }
  package var listedAreas: [Area] { order.areas.all.values }
  package var listedActions: [Action] { order.actions.all.values }

  package subscript(card: Ref<Card>) -> Card { _read { yield order.cards.all[card] } }
  package subscript(feature: Ref<Feature>) -> Feature {
    _read { yield order.features.all[feature] }
  }
  package subscript(area: Ref<Area>) -> Area { _read { yield order.areas.all[area] } }
  package subscript(action: Ref<Action>) -> Action { _read { yield order.actions.all[action] } }
  package subscript(permission: Ref<Permission>) -> Permission {
    Permission(self[action(of: permission)].id, on: self[feature(of: permission)].id)
  }

  /// What an id stands for; of two things with one id the first.
  package func ref(_ id: Card.ID) -> Ref<Card>? { order.cards.ref(id) }
  package func ref(_ id: Feature.ID) -> Ref<Feature>? { order.features.ref(id) }
  package func ref(_ id: Area.ID) -> Ref<Area>? { order.areas.ref(id) }
  package func ref(_ id: Action.ID) -> Ref<Action>? { order.actions.ref(id) }
  package func ref(_ permission: Permission) -> Ref<Permission>? { order.ref(permission) }

  package func card(_ id: Card.ID) -> Card? { ref(id).map { self[$0] } }
  package func feature(_ id: Feature.ID) -> Feature? { ref(id).map { self[$0] } }
  package func area(_ id: Area.ID) -> Area? { ref(id).map { self[$0] } }
  package func action(_ id: Action.ID) -> Action? { ref(id).map { self[$0] } }

  package func area(of feature: Ref<Feature>) -> Ref<Area> { order.areaOfFeature[feature] }

  /// The features of an area, in catalog order.
  package func features(in area: Ref<Area>) -> [Ref<Feature>] { order.featuresOfArea[area] }

  /// Every action that follows from an action on the same feature, directly or not.
  package func implied(by action: Ref<Action>) -> [Ref<Action>] { order.implied[action] }

  /// Whether the catalog can grant the action on the feature.
  package func offers(_ action: Ref<Action>, on feature: Ref<Feature>) -> Bool {
    order.offers(action, on: feature)
  }

  /// Whether the catalog can grant anything on a feature.
  package func offersSomething(on feature: Ref<Feature>) -> Bool {
    order.offersSomething(on: feature)
  }

  /// The actions that the catalog can grant on a feature, in printed order.
  package func offers(on feature: Ref<Feature>) -> [Ref<Action>] {
    actions.filter { offers($0, on: feature) }
  }

  package func offered(on feature: Ref<Feature>) -> [Action] {
    offers(on: feature).map { self[$0] }
  }
}

// Permissions: an action on a feature.

extension ResolvedPolicy {
  package func permission(_ action: Ref<Action>, on feature: Ref<Feature>) -> Ref<Permission> {
    order.grid.permission(action, on: feature)
  }

  package func feature(of permission: Ref<Permission>) -> Ref<Feature> {
    order.grid.feature(of: permission)
  }

  package func action(of permission: Ref<Permission>) -> Ref<Action> {
    order.grid.action(of: permission)
  }

  /// The part of `permissions` that is on a feature, without copying.
  package func members(
    of permissions: Permissions, on feature: Ref<Feature>
  ) -> ArraySlice<Ref<Permission>> {
    permissions.members(in: order.grid.permissions(on: feature))
  }

  /// The actions that `permissions` holds on a feature, in printed order.
  package func actions(on feature: Ref<Feature>, in permissions: Permissions) -> [Action] {
    members(of: permissions, on: feature).map { self[action(of: $0)] }
  }

  /// Every permission on a feature, whether the catalog offers it or not.
  package func permissions(on feature: Ref<Feature>) -> Permissions {
    Permissions(order.grid.all(in: order.grid.permissions(on: feature)))
  }
}
