import Diagnostics
import PolicyAudit
import PolicyModel

/// What has been met on one page, so that what is missing can be told: a feature that another page
/// prints is still missing from this one.
struct SeenRows {
  struct Group<Key: Hashable & Sendable, Item: Hashable & Sendable>: Sendable {
    var items: Set<Item> = []
    /// By section: the last row of it, where what is missing belongs.
    var places: [Key: SourceAnchor] = [:]
  }

  private(set) var cards: [Ref<Card>: Group<Ref<Area>, Ref<Feature>>] = [:]
  private(set) var catalog: [Ref<Area>: Group<Ref<Area>, Ref<Feature>>] = [:]
  private(set) var definitions = Group<Int, PolicyNames.DefinitionPlace>()
  private(set) var abilities = Group<Int, Int>()

  mutating func add(
    card: Ref<Card>, feature: Ref<Feature>?, _ policy: ResolvedPolicy, at anchor: SourceAnchor
  ) {
    guard let feature else { return }
    cards[card, default: Group()].items.insert(feature)
    cards[card, default: Group()].places[policy.area(of: feature)] = anchor
  }

  mutating func add(catalog area: Ref<Area>, feature: Ref<Feature>?, at anchor: SourceAnchor) {
    if let feature { catalog[area, default: Group()].items.insert(feature) }
    catalog[area, default: Group()].places[area] = anchor
  }

  mutating func add(definition: PolicyNames.DefinitionPlace?, at anchor: SourceAnchor) {
    guard let definition else { return }
    definitions.items.insert(definition)
    definitions.places[definition.section] = anchor
  }

  mutating func add(ability: Int, at anchor: SourceAnchor) {
    abilities.items.insert(ability)
    abilities.places[0] = anchor
  }
}
