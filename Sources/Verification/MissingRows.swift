import Diagnostics
import PolicyAudit
import PolicyModel

// What the policy has and a page that prints the rest of it leaves out.

extension PageVerifier {
  mutating func reportMissing() {
    for page in pages {
      for (card, group) in page.cards.sorted(by: { $0.key < $1.key }) { missing(card, group) }
      for (area, group) in page.catalog.sorted(by: { $0.key < $1.key }) {
        missing(catalog: area, group)
      }
      missing(page.definitions)
      if let place = page.abilities.places[0] {
        for (number, row) in (policy.quickReference?.rows ?? []).enumerated()
        where !page.abilities.items.contains(number) {
          log.missing(
            row.name, "the table has no row “\(row.name)”", at: place,
            notes: [Diagnostic.Note("the policy writes it here", at: row.anchor)])
        }
      }
    }
    missingSections()
  }

  private mutating func missing(_ card: Ref<Card>, _ group: SeenRows.Group<Ref<Area>, Ref<Feature>>)
  {
    for grant in policy[card].grants {
      guard let feature = policy.ref(grant.feature), !group.items.contains(feature),
        let place = group.places[policy.area(of: feature)]
      else { continue }
      log.missing(
        subject(card, feature),
        "\(policy[card].name): the page has no row for \(policy[feature].name)",
        at: place, notes: [Diagnostic.Note("the policy writes it here", at: grant.anchor)])
    }
  }

  private mutating func missing(
    catalog area: Ref<Area>, _ group: SeenRows.Group<Ref<Area>, Ref<Feature>>
  ) {
    guard let place = group.places[area] else { return }
    for feature in policy.features
    where policy.area(of: feature) == area && policy[feature].isCataloged
      && !group.items.contains(feature)
    {
      log.missing(
        policy[feature].name,
        "\(policy[area].name): the page has no row for \(policy[feature].name)",
        at: place,
        notes: [
          Diagnostic.Note("the policy lists it here", at: policy[feature].anchor)
        ])
    }
  }

  private mutating func missing(_ group: SeenRows.Group<Int, PolicyNames.DefinitionPlace>) {
    for (section, rows) in policy.definitions.enumerated() {
      guard let place = group.places[section] else { continue }
      for (row, definition) in rows.rows.enumerated()
      where !group.items.contains(PolicyNames.DefinitionPlace(section: section, row: row)) {
        log.missing(
          definition.printedName,
          "\(rows.printedName): the page has no row for \(definition.printedName)", at: place,
          notes: [Diagnostic.Note("the policy writes it here", at: definition.anchor)])
      }
    }
  }

  /// Whole sections of a card that no page prints, told once where the card is printed.
  private mutating func missingSections() {
    for card in policy.cards {
      let printed = pages.compactMap { $0.cards[card] }
      guard let place = printed.first?.places.min(by: { $0.value < $1.value })?.value else {
        continue
      }
      for section in policy[card].content.sections {
        let features = section.grants.compactMap { policy.ref($0.feature) }
        let areas = Set(features.map { policy.area(of: $0) })
        guard !printed.contains(where: { !areas.isDisjoint(with: $0.places.keys) }) else {
          continue
        }
        let name = section.printedName ?? policy.area(section.area)?.name ?? section.area.text
        log.missing(
          "\(policy[card].name) × \(name)",
          "\(policy[card].name): the page has none of \(name)", at: place,
          notes: [Diagnostic.Note("the policy writes it here", at: section.anchor)])
      }
    }
  }
}
