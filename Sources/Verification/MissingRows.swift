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

  private mutating func missing(_ card: Int, _ group: SeenRows.Group<Int, Int>) {
    for grant in index.cards[card].grants {
      guard let feature = index.number(of: grant.feature), !group.items.contains(feature),
        let place = group.places[index.areaOfFeature[feature]]
      else { continue }
      log.missing(
        subject(card, feature),
        "\(index.cards[card].name): the page has no row for \(index.features[feature].name)",
        at: place, notes: [Diagnostic.Note("the policy writes it here", at: grant.anchor)])
    }
  }

  private mutating func missing(catalog area: Int, _ group: SeenRows.Group<Int, Int>) {
    guard let place = group.places[area] else { return }
    for feature in index.features.indices
    where index.areaOfFeature[feature] == area && index.features[feature].isCataloged
      && !group.items.contains(feature)
    {
      log.missing(
        index.features[feature].name,
        "\(index.areas[area].name): the page has no row for \(index.features[feature].name)",
        at: place,
        notes: [
          Diagnostic.Note("the policy lists it here", at: index.features[feature].anchor)
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
    for card in index.cards.indices {
      let printed = pages.compactMap { $0.cards[card] }
      guard let place = printed.first?.places.min(by: { $0.value < $1.value })?.value else {
        continue
      }
      for section in index.cards[card].content.sections {
        let features = section.grants.compactMap { index.number(of: $0.feature) }
        let areas = Set(features.map { index.areaOfFeature[$0] })
        guard !printed.contains(where: { !areas.isDisjoint(with: $0.places.keys) }) else {
          continue
        }
        let name = section.printedName ?? index.area(section.area)?.name ?? section.area.text
        log.missing(
          "\(index.cards[card].name) × \(name)",
          "\(index.cards[card].name): the page has none of \(name)", at: place,
          notes: [Diagnostic.Note("the policy writes it here", at: section.anchor)])
      }
    }
  }
}
