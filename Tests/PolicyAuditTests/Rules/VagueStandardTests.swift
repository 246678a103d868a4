import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("vague-standard")
struct VagueStandardTests {
  private func found(_ line: StandardLine) -> [String] {
    let policy = Studio.small(Studio.support) {
      $0.standards = [Standard("Desk", .desk, why: "Enough for a day.", line)]
    }
    return findings(of: "vague-standard", in: policy).map(\.summary)
  }

  @Test("One printed word for several features")
  func several() {
    let found = findings(of: "vague-standard", in: Studio.VagueStandardExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Desk: “Pictures” may mean Images and Printing [Pictures]",
          "note: Desk is declared here",
          "help: write a line for each feature under its own name",
        ]
      ])
  }

  @Test("No feature at all, with words or without")
  func none() {
    #expect(
      found(.recommends(.full, printed: "where needed")) == [
        "Desk: “where needed” names no feature, so nobody can be measured against it"
      ])
    #expect(
      found(.recommends(.full)) == [
        "Desk: this line names no feature, so nobody can be measured against it"
      ])
  }

  @Test("Several features under their own names are plain")
  func plain() {
    #expect(found(.recommends(.view, on: Studio.jobs, Studio.images)) == [])
    #expect(found(.recommends(.view, on: Studio.jobs, printed: "Days")) == [])
  }
}
