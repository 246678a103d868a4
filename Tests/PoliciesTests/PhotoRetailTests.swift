import PhotoRetail
import PolicyAudit
import PolicyModel
import Testing

@Suite("Photo Retail holds to its document")
struct PhotoRetailTests {
  let evidence = Evidence(PhotoRetail.policy)
  var policy: Policy { evidence.policy }

  @Test("each of the 14 x 6 cells of the quick reference follows from the permissions")
  func quickReference() throws {
    let fixture = try Fixture("photo-retail-quick-reference")
    let reference = try #require(policy.quickReference)
    #expect(reference.rows.map(\.name) == fixture.rows.map { $0["capability"] ?? "" })
    #expect(policy.roles.map(\.card.id.text) == Array(fixture.columns.dropFirst()))
    #expect(reference.rows.count == 14 && evidence.index.cards.count == 6)
    for (row, printed) in zip(reference.rows, fixture.rows) {
      #expect(row.needs.allSatisfy(evidence.index.offers), "\(row.name)")
      let wanted = evidence.index.permissions(of: row)
      for (card, holding) in zip(evidence.index.cards, evidence.permissions.holdings) {
        let cell = wanted.isSubset(of: holding.effective) ? "yes" : "no"
        #expect(cell == printed[card.id.text], "\(row.name), \(card.name)")
      }
    }
  }

  @Test("the one tick that the prose makes conditional is conditional, and no other")
  func conditionalTick() throws {
    let report = Audit.audit(policy)
    let audited = try #require(report.policy)
    let conditional = (policy.quickReference?.rows ?? []).flatMap { row in
      audited.cards.indices.filter { audited.answer(row, card: $0) == .conditional }
        .map { "\(row.name), \(audited.cards[$0].name)" }
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
        let number = try #require(evidence.index.number(of: permission), "\(fact)")
        #expect(evidence.index.offers(permission), "\(fact)")
        let card = try #require(evidence.index.number(of: role), "\(fact)")
        let holding = evidence.permissions.holdings[card]
        #expect(holding.effective.contains(number) == (verdict != "cannot"), "\(fact)")
        #expect(holding.conditional.contains(number) == (verdict == "may"), "\(fact)")
        if verdict == "only" {
          let holders = evidence.permissions.holdings.filter { $0.effective.contains(number) }
          #expect(holders.count == 1, "\(fact)")
        }
      }
    }
  }

  @Test("a feature that a card is said to be without has a decision and a reason")
  func noneIsExplicit() throws {
    for row in try Fixture("photo-retail-abilities").rows where row["verdict"] == "cannot" {
      let card = try #require(evidence.index.number(of: Card.ID(row["role"] ?? "")))
      let feature = try #require(evidence.index.number(of: Feature.ID(row["feature"] ?? "")))
      let decision = evidence.decision(card: card, feature: feature)
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
    evidence.index.features.indices.flatMap { feature in
      evidence.index.offered(on: feature).map {
        Permission($0.id, on: evidence.index.features[feature].id)
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

extension PolicyIndex {
  fileprivate func offers(_ permission: Permission) -> Bool {
    guard let feature = number(of: permission.feature), let action = number(of: permission.action)
    else { return false }
    return offers(action, on: feature)
  }
}
