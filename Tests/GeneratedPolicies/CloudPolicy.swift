import Diagnostics
package import PolicyModel

/// A policy of the shape that large clouds have: many permission sets, each of them a small part of a
/// long catalog, a few of them wide.
///
/// The sets' sizes fall off as a power of their rank. A set's features stand near each other in the
/// catalog, as those of one service do, with gaps.
package struct CloudPolicy {
  let sets: Int
  let features: Int
  /// How many pairs of a set and a feature are granted, exactly.
  let grants: Int
  let seed: UInt64

  package init(sets: Int, features: Int, grants: Int, seed: UInt64) {
    self.sets = sets
    self.features = features
    self.grants = grants
    self.seed = seed
  }

  private static let featuresOfArea = 40
  /// How often, of a hundred times, a set holds the next feature of a service.
  private static let density = 80
  private static let place = SourceAnchor(file: "generated", line: 1, column: 1)

  package var policy: Policy {
    var random = SplitMix(state: seed)
    let view = Action("View", "view", looks: true, verbs: ["view"])
    let actions = [view, Action("Edit", "edit"), Action("Delete", "delete", risk: .high)]
    // What a set holds of one feature: mostly to look, sometimes all.
    let levels = [[view], [view], [view, actions[1]], actions]
    let catalog = catalog()
    let areaOf = catalog.flatMap { section in section.features.map { _ in section.area.id } }
    let ids = catalog.flatMap { $0.features.map(\.id) }
    let sets = sizes().enumerated().map { number, size in
      let held = held(size, &random)
      var content = CardContent(purpose: "Made to measure with; it holds \(size) permissions.")
      for feature in held {
        let level = levels[Int.random(in: levels.indices, using: &random)]
        let grant = Grant(
          feature: ids[feature], decision: .actions(level), anchor: Self.place)
        if content.sections.last?.area == areaOf[feature] {
          content.sections[content.sections.count - 1].grants.append(grant)
        } else {
          content.sections.append(
            CardSection(area: areaOf[feature], grants: [grant], anchor: Self.place))
        }
      }
      return PermissionSet(
        card: Card(
          kind: .permissionSet, id: Card.ID("set-\(number + 1)"), name: "Set \(number + 1)",
          content: content, anchor: Self.place))
    }
    return Policy(
      "Cloud", "cloud", version: "1", summary: "A policy made to measure with.", actions: actions,
      view: view, catalog: catalog, sets: sets)
  }

  private func catalog() -> [CatalogSection] {
    stride(from: 0, to: features, by: Self.featuresOfArea).map { first in
      let service = first / Self.featuresOfArea + 1
      return CatalogSection(
        reading: Area("Service \(service)", Area.ID("service-\(service)")),
        features: (first..<min(first + Self.featuresOfArea, features)).map {
          Feature("Resource \($0 + 1)", Feature.ID("resource-\($0 + 1)"))
        })
    }
  }

  /// How many features each set holds: at least one, at most all, together as many as asked for.
  private func sizes() -> [Int] {
    let weights = (0..<sets).map { 1 / Self.threeQuarters(Double($0 + 4)) }
    let whole = weights.reduce(0, +)
    var sizes = weights.map { min(max(Int($0 / whole * Double(grants)), 1), features) }
    var missing = grants - sizes.reduce(0, +)
    var number = 0
    while missing != 0 {
      let step = missing.signum()
      if (1...features).contains(sizes[number] + step) {
        sizes[number] += step
        missing -= step
      }
      number = (number + 1) % sets
    }
    return sizes
  }

  /// A number to the power of three quarters, by square roots alone: these are the same everywhere.
  private static func threeQuarters(_ number: Double) -> Double {
    number.squareRoot() * number.squareRoot().squareRoot()
  }

  /// Features by number, in the order of the catalog.
  private func held(_ size: Int, _ random: inout SplitMix) -> [Int] {
    var feature = Int.random(in: 0..<features, using: &random)
    var held: Set<Int> = []
    while held.count < size {
      let isTaken = Int.random(in: 0..<100, using: &random) < Self.density
      if isTaken { held.insert(feature) }
      feature = (feature + 1) % features
    }
    return held.sorted()
  }
}
