import DocumentModel
import LiteralWords
import Handbook
import PolicyModel
import Testing
import ToyStudio

/// A matrix that is too large for one page.
@Suite struct MatrixSliceTests {
  private static let features = 150
  private static let roles = 90

  /// Made once: it takes a while.
  private static let made = Result { try make() }

  private static func make() throws -> ToyHandbook {
    var policy = Studio.policy
    let areas = [Area("North", "north"), Area("South", "south")]
    let features = (0..<Self.features).map { Feature("Feature \($0)", Feature.ID("feature-\($0)")) }
    policy.catalog = [
      areas[0].lists(all: Array(features.prefix(20))),
      areas[1].lists(all: Array(features.dropFirst(20))),
    ]
    policy.roles = (0..<Self.roles).map { number in
      var content = CardContent(purpose: "Works.")
      content.otherwiseNone = "it is somebody else's"
      content.sections = [
        CardSection(
          area: "north", grants: [features[number % 20](.view, because: "look it up")],
          anchor: policy.anchor)
      ]
      return Role(
        card: Card(
          kind: .role, id: Card.ID("role-\(number)"), name: "Role \(number)", content: content,
          anchor: policy.anchor)
      ).acknowledged(.twinRoles, "They are meant to be alike.")
    }
    policy.prerequisites = []
    policy.standards = []
    policy.symptoms = []
    policy.claims = []
    policy.administration = nil
    return try ToyHandbook(policy)
  }

  @Test func everyCellIsOnExactlyOnePage() throws {
    let handbook = try Self.made.get()
    let index = try handbook.page("toy-studio", "matrix")
    #expect(index.tables.allSatisfy { $0.filter == nil })
    let parts = handbook.documents.filter {
      $0.address.components.prefix(2) == ["toy-studio", "matrix"]
    }
    .filter { $0.address.components.count == 3 }
    #expect(parts.count == 3)
    var seen: Set<String> = []
    for page in parts {
      let table = try #require(page.tables.first)
      #expect(table.filter != nil)
      #expect(table.rows.count * (table.columns.count - 1) <= 6_000)
      for row in table.rows {
        for column in table.columns {
          if let anchor = table.anchor(of: row, column) {
            #expect(seen.insert(anchor).inserted)
          }
        }
      }
    }
    #expect(seen.count == Self.features * Self.roles)
  }

  @Test func theFirstPageLeadsToAllOthersAndEachToItsNeighbours() throws {
    let handbook = try Self.made.get()
    let index = try handbook.page("toy-studio", "matrix")
    let parts = handbook.documents.map(\.address).filter {
      $0.components.count == 3 && $0.components[1] == "matrix"
    }
    let led = Set(
      index.links.compactMap { link -> PageAddress? in
        guard case .page(let page, _, _) = link else { return nil }
        return page
      })
    for part in parts { #expect(led.contains(part)) }
    let second = try handbook.page("toy-studio", "matrix", "south.2")
    #expect(second.links.contains(.page(PageAddress("toy-studio", "matrix", "south"))))
    #expect(second.trail.map(\.words).last == "Permissions matrix")
  }

  @Test func everyRowIsFoundFromTheFirstPage() throws {
    let handbook = try Self.made.get()
    let index = try handbook.page("toy-studio", "matrix")
    let tables = index.tables.filter { $0.tool == "find-cell" }
    #expect(tables.flatMap(\.rows).count == Self.features)
    let rows = Dictionary(
      uniqueKeysWithValues: handbook.documents.map { page in
        (page.address, Set(page.tables.flatMap(\.rows).compactMap(\.id)))
      })
    for table in tables {
      for row in table.rows {
        for cell in row.cells.dropFirst() {
          guard case .link(.page(let page, let place?, _), _) = cell.content.first else {
            Issue.record("\(row) leads nowhere")
            continue
          }
          #expect(rows[page]?.contains(place) == true)
        }
      }
      // A column says by numbers which of those in the list stand in it.
      #expect(table.columns.dropFirst().compactMap(\.id).first?.hasPrefix("0-") == true)
    }
    #expect(tables.map(\.columns.count) == [2, 3])
  }

  @Test func whereThereAreTooManyToNameTheyAreCounted() throws {
    let handbook = try Self.made.get()
    let page = try handbook.page("toy-studio", "tools", "who-can")
    #expect(page.row("can.feature-3.view") == ["View: Feature 3", "5 of 90 can"])
    let refusals = try handbook.page("toy-studio", "tools", "why-not")
    #expect(refusals.row("cannot.feature-3.view") == ["View: Feature 3", "85 of 90 cannot"])
    let compared = try handbook.page("toy-studio", "tools", "compare")
    #expect(compared.tables.map(\.id) == ["reach-table"])
  }
}
