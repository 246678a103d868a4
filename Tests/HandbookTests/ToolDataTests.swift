import Foundation
import Handbook
import PolicyModel
import Testing
import ToyStudio

/// What the tools' script reads, and the grid for other programs.
@Suite struct ToolDataTests {
  @Test func theScriptIsOneAssignmentOfWhatAnyReaderOfJSONReads() throws {
    var policy = Studio.policy
    policy.roles[0].card.name = "\"Quotes\" \\ and 🎈"
    let handbook = try ToyHandbook(policy)
    let input = HandbookInput(policy: handbook.audited, fingerprint: "0", guides: [])
    let script = String(decoding: ToolData.write(HandbookPart(input)) ?? [], as: UTF8.self)
    #expect(script.hasPrefix("site.policy = {") && script.hasSuffix("};\n"))
    let json = Data(script.dropFirst("site.policy = ".count).dropLast(2).utf8)
    let read = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let cards = try #require(read["cards"] as? [[Any]])
    #expect(cards.map { $0[1] as? String } == ["\"Quotes\" \\ and 🎈", "Owner"])
    let cells = try #require(read["cells"] as? [[Int]])
    #expect(cells.map(\.count) == [4, 4])
    let held = try #require(read["held"] as? [[Int]])
    #expect(held == [[1, 0, 3, 1], [7, 7, 7, 3]])
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
