import Foundation
import GeneratedPolicies
import Handbook
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

/// What the tools' script reads, and the grid for other programs.
@Suite struct ToolDataTests {
  /// The part of the shape that these tests look at; `Templates/tools.schema.json` has all of it.
  private struct Shape: Decodable {
    struct Named: Decodable {
      let id: String
      let name: String
    }
    struct Card: Decodable {
      let name: String
      let cells: [Int]
    }
    struct Cell: Decodable {
      let held: [Int]
      let answers: [Int]
    }
    struct Answer: Decodable {
      let can: Bool
    }
    let actions: [Named]
    let cards: [Card]
    let cells: [Cell]
    let answers: [Answer]
  }

  private func written(_ policy: Policy) throws -> Shape {
    let audited = try #require(Audit.audit(policy).policy)
    let script = String(decoding: ToolData.write(Product(audited)) ?? [], as: UTF8.self)
    #expect(script.hasPrefix("site.policy = {") && script.hasSuffix("};\n"))
    let json = Data(script.dropFirst("site.policy = ".count).dropLast(2).utf8)
    return try JSONDecoder().decode(Shape.self, from: json)
  }

  @Test func theScriptIsOneAssignmentOfWhatAnyReaderOfJSONReads() throws {
    var policy = Studio.policy
    policy.roles[0].card.name = "\"Quotes\" \\ and 🎈"
    let read = try written(policy)
    #expect(read.cards.map(\.name) == ["\"Quotes\" \\ and 🎈", "Owner"])
    let held = read.cards.map { $0.cells.map { read.cells[$0].held } }
    #expect(held == [[[0], [], [0, 1], [0]], [[0, 1, 2], [0, 1, 2], [0, 1, 2], [0, 1]]])
    #expect(read.cells.allSatisfy { $0.answers.count == read.actions.count })
  }

  @Test(
    "However many actions there are, each is told apart: what people can is what the naive rules say",
    arguments: [1, 31, 32, 33, 65])
  func naive(actions: Int) throws {
    let policy = SoundPolicy.policy(seed: 1, actions: actions)
    let read = try written(policy)
    let naive = NaivePermissions(policy).effective
    for (card, shown) in zip(policy.cards, read.cards) {
      for (feature, number) in zip(policy.catalog.flatMap(\.features), shown.cells) {
        let able = zip(read.actions, read.cells[number].answers).filter { read.answers[$1].can }
        let expected = policy.actions.filter { naive[card.id]?[feature.id]?[$0.id] == true }
        #expect(able.map(\.0.id) == expected.map(\.id.text), "\(card.id) \(feature.id)")
      }
    }
  }

  @Test func theGridNamesEverythingById() throws {
    struct Grid: Decodable {
      struct Card: Decodable {
        let id: String
        let can: [String: [String]]
      }
      let version: Int
      let features: [String]
      let cards: [Card]
    }
    let bytes = GridJSON.write(try ToyHandbook().audited)
    let grid = try JSONDecoder().decode(Grid.self, from: Data(bytes))
    #expect(grid.version == 1)
    #expect(grid.features == ["jobs", "price-lists", "images", "printing"])
    #expect(
      grid.cards.map(\.can) == [
        ["jobs": ["view"], "images": ["view", "edit"], "printing": ["view"]],
        [
          "jobs": ["view", "edit", "delete"], "price-lists": ["view", "edit", "delete"],
          "images": ["view", "edit", "delete"], "printing": ["view", "edit"],
        ],
      ])
  }
}
