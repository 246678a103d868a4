import PhotoRetail
import PolicyModel
import Testing

@testable import PolicyAudit

@Suite("Photo Retail holds to its document")
struct PhotoRetailTests {
  let policy = ResolvedPolicy(PhotoRetail.policy)

  @Test("each of the 14 x 6 cells of the quick reference follows from the permissions")
  func quickReference() throws {
    let fixture = try Fixture("photo-retail-quick-reference")
    let reference = try #require(policy.quickReference)
    #expect(reference.rows.map(\.name) == fixture.rows.map { $0["capability"] ?? "" })
    #expect(policy.roles.map(\.card.id.text) == Array(fixture.columns.dropFirst()))
    #expect(reference.rows.count == 14 && policy.cards.count == 6)
    for (row, printed) in zip(reference.rows, fixture.rows) {
      #expect(row.needs.allSatisfy(policy.offers), "\(row.name)")
      let wanted = policy.permissions(of: row)
      for (card, holding) in zip(policy.listedCards, policy.holdings.values) {
        let cell = wanted.isSubset(of: holding.effective) ? "yes" : "no"
        #expect(cell == printed[card.id.text], "\(row.name), \(card.name)")
      }
    }
  }

  @Test("the one tick that the prose makes conditional is conditional, and no other")
  func conditionalTick() throws {
    let report = Audit.audit(PhotoRetail.policy)
    let audited = try #require(report.policy)
    let conditional = (policy.quickReference?.rows ?? []).flatMap { row in
      audited.cards.filter { audited.answer(row, for: $0) == .conditional }
        .map { "\(row.name), \(audited[$0].name)" }
    }
    #expect(conditional == ["View cost of goods, Finance"])
  }

  @Test("every printed can, cannot and may is so")
  func abilities() throws {
    for row in try Fixture("photo-retail-abilities").rows {
      let role = Card.ID(row["role"] ?? "")
      let verdict = row["verdict"] ?? ""
      for permission in permissions(row["feature"] ?? "", row["actions"] ?? "") {
        let fact = "line \(row["line"] ?? ""): \(role) \(verdict) \(permission)"
        let number = try #require(policy.ref(permission), "\(fact)")
        #expect(policy.offers(permission), "\(fact)")
        let card = try #require(policy.ref(role), "\(fact)")
        let holding = policy.holdings[card]
        #expect(holding.effective.contains(number) == (verdict != "cannot"), "\(fact)")
        #expect(holding.conditional.contains(number) == (verdict == "may"), "\(fact)")
        if verdict == "only" {
          let holders = policy.holdings.values.filter { $0.effective.contains(number) }
          #expect(holders.count == 1, "\(fact)")
        }
      }
    }
  }

  @Test("a feature that a card is said to be without has a decision and a reason")
  func noneIsExplicit() throws {
    for row in try Fixture("photo-retail-abilities").rows where row["verdict"] == "cannot" {
      let card = try #require(policy.ref(Card.ID(row["role"] ?? "")))
      let feature = try #require(policy.ref(Feature.ID(row["feature"] ?? "")))
      let decision = policy.decision(card, feature)
      #expect(decision.isExplicitNone || !decision.effective.isEmpty, "\(row)")
    }
  }

  @Test("each printed note, tip and warning stands on its level's card")
  func remarks() {
    let kinds = policy.roles.map { $0.card.content.remarks.map(\.kind) }
    #expect(kinds == [[.note, .warning], [.note, .tip], [.note], [.tip], [.note], []])
  }

  @Test("each level is printed with its title")
  func titles() {
    #expect(
      policy.roles.map { $0.card.content.tagline } == [
        "Full Administrator", "Manager / Secondary Administrator", "Returns & Issue Resolution",
        "Reporting & Accounting", "Photo Orders Only", "Basic Sales Associate",
      ])
  }

  private func all(but exceptions: [Permission]) -> [Permission] {
    policy.features.flatMap { feature in
      policy.offered(on: feature).map {
        Permission($0.id, on: policy[feature].id)
      }
    }.filter { !exceptions.contains($0) }
  }

  /// Reads "users" with "create+manage", and "*" for all that the catalog offers.
  private func permissions(_ feature: String, _ actions: String) -> [Permission] {
    if feature == "*" { return all(but: []) }
    if feature.hasPrefix("* but ") {
      return all(but: []).filter { $0.feature.text != feature.dropFirst(6) }
    }
    return actions.split(separator: "+").map {
      Permission(Action.ID(String($0)), on: Feature.ID(feature))
    }
  }
}

extension ResolvedPolicy {
  fileprivate func offers(_ permission: Permission) -> Bool {
    guard let permission = ref(permission) else { return false }
    return offers(action(of: permission), on: feature(of: permission))
  }
}
