import Diagnostics
import Foundation
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

/// What the page of the rule prints is what stands here.
@Suite struct LostIDExampleTests {
  private func found(_ feature: Feature) -> [String] {
    func policy(_ features: Feature...) -> Policy {
      var policy = Studio.policy
      policy.catalog = [Studio.capture.lists(all: features)]
      return policy
    }
    return LostIDs.findings(in: policy(feature), since: policy(Feature("Images", "images")))
      .map(\.summary)
  }

  @Test func theWrongOneIsFoundAndTheRightOneIsNot() throws {
    #expect(
      found(Feature("Pictures", "pictures")) == [
        "Images: the feature images was released and is neither listed nor retired"
      ])
    #expect(found(Feature("Pictures", "pictures", formerly: ["images"])) == [])
    let here = try String(contentsOfFile: #filePath, encoding: .utf8)
    for example in [LostIDs.rule.wrong, LostIDs.rule.right] {
      #expect(here.contains("found(\(example))"))
    }
  }
}
