import DocumentModel
import GeneratedPolicies
import Handbook
import PolicyAudit
import PolicyModel
import Testing

/// With which version the lists of a large policy last changed.
@Suite struct LastChangeTests {
  private static let first = "Last changed with version 1, 2 January 2026."
  private static let second = "Last changed with version 2, 3 February 2026."

  /// Its permission sets have two pages, its features one; and the other way about.
  private static let manySets = CloudPolicy(sets: 505, features: 100, grants: 600, seed: 3).policy
  private static let manyFeatures =
    CloudPolicy(sets: 100, features: 505, grants: 600, seed: 3).policy

  /// The lists' pages by what follows the product in their addresses: "sets/index.2".
  private static func lists(_ policy: Policy, _ releases: [Release]) throws -> [String: Document] {
    let product = Product(try #require(Audit.audit(policy).policy), releases: releases)
    var lists: [String: Document] = [:]
    for page in Handbook.pages(of: [product], rules: []).english {
      let steps = page.address.components.dropFirst()
      guard let folder = steps.first, ["sets", "features"].contains(folder),
        page.address.isIndex || steps.last == "index.2"
      else { continue }
      lists[steps.joined(separator: "/")] = page.document
    }
    return lists
  }

  private static func release(_ version: String, _ day: String, _ policy: Policy) throws -> Release
  {
    Release(
      version: version, date: try #require(ReleaseDate(day)), policy: policy,
      fingerprint: String(repeating: version, count: 64))
  }

  /// What each list says of its last change, after `change` was released as version 2.
  private func changed(
    _ old: Policy, _ change: (inout Policy) -> Void
  ) throws -> [String: String?] {
    var new = old
    change(&new)
    let before = try Self.lists(old, [])
    let after = try Self.lists(
      new,
      [
        try Self.release("1", "2026-01-02", old), try Self.release("2", "2026-02-03", new),
      ])
    // A page that says something else than before says so, whatever was changed.
    for (name, page) in after where page.blocks != before[name]?.blocks {
      #expect(page.changed?.text == Self.second, "\(name)")
    }
    return after.mapValues { $0.changed?.text }
  }

  @Test func aListChangesWithTheCardsOnItAlone() throws {
    let purpose = try changed(Self.manySets) {
      $0.sets[3].card.content.purpose = "Another purpose."
    }
    #expect(
      purpose == ["sets": Self.second, "sets/index.2": Self.first, "features": Self.first])
    let name = try changed(Self.manySets) { $0.sets[502].card.name = "Another name" }
    #expect(name == ["sets": Self.first, "sets/index.2": Self.second, "features": Self.first])
  }

  @Test func aListChangesWithTheFeaturesOnItAlone() throws {
    let changed = try changed(Self.manyFeatures) {
      var features = $0.catalog[2].features
      features[20] = Feature("Another", features[20].id)
      $0.catalog[2] = CatalogSection(reading: $0.catalog[2].area, features: features)
    }
    #expect(
      changed == ["sets": Self.first, "features": Self.second, "features/index.2": Self.first])
  }

  @Test func aListOfFeaturesNamesTheirAreas() throws {
    let changed = try changed(Self.manyFeatures) {
      let area = $0.catalog[0].area
      $0.catalog[0] = CatalogSection(
        reading: Area("Another", area.id), features: $0.catalog[0].features)
    }
    #expect(changed["features"] == Self.second)
    #expect(changed["sets"] == Self.first)
  }

  @Test func listsChangeWithWhatTheyCount() throws {
    let changed = try changed(Self.manySets) {
      var another = $0.sets[0]
      another.card.id = "another"
      another.card.name = "Another"
      $0.sets.append(another)
    }
    #expect(changed.values.allSatisfy { $0 == Self.second })
  }

  @Test func listsChangeWithTheirOrder() throws {
    let changed = try changed(Self.manySets) { $0.sets.swapAt(0, 504) }
    #expect(
      changed == ["sets": Self.second, "sets/index.2": Self.second, "features": Self.first])
  }

  @Test func anOldAddressChangesWhenWhatStoodThereMoves() throws {
    var moved = Self.manySets
    moved.sets[3].card.id = "moved"
    moved.sets[3].card.formerly = [Self.manySets.sets[3].card.id]
    let product = Product(
      try #require(Audit.audit(moved).policy),
      releases: [
        try Self.release("1", "2026-01-02", Self.manySets),
        try Self.release("2", "2026-02-03", moved),
      ])
    let page = try #require(
      Handbook.pages(of: [product], rules: []).english.first { $0.movedTo != nil }
    ).document
    #expect(page.changed?.text == Self.second)
  }
}
