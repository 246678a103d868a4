import Handbook
import PolicyModel
import Testing
import ToyStudio

struct GridCSVTests {
  private func lines(_ policy: Policy) throws -> [String] {
    let text = String(decoding: GridCSV.write(try ToyHandbook(policy).audited), as: UTF8.self)
    #expect(text.hasSuffix("\r\n"))
    return text.split(separator: "\r\n").map(String.init)
  }

  @Test func oneRowForEachRoleAndFeature() throws {
    let lines = try lines(Studio.policy)
    #expect(
      lines.first == "product,role_id,role,area,feature_id,feature,level,granted,effective,reason")
    #expect(lines.count == 1 + 2 * 4)
    #expect(
      lines.contains(
        "toy-studio,support,Support,Capture,images,Images,Edit,edit,view+edit,replace a wrong picture on the spot"
      ))
  }

  @Test func cellsThatASpreadsheetWouldRunAreDefusedAndQuotesDoubled() throws {
    var policy = Studio.policy
    policy.roles = [
      Role("=Sum(\"A\"), +1", .support) {
        Purpose("Answers families.")
        Studio.setup { Studio.jobs(.view, because: "@home") }
      }
    ]
    policy.claims = []
    let lines = try lines(policy)
    #expect(lines[1].contains(",\"'=Sum(\"\"A\"\"), +1\","))
    #expect(lines[1].hasSuffix(",'@home"))
  }
}
