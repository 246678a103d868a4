import PolicyModel
import ToyStudio

extension Studio {
  enum EmptyFeatureExample: RuleExample {
    static let ruleID = "empty-feature"
    static let file = #filePath

    static var wrong: Policy {
      // wrong
      let frames = Feature("Frames", "frames", offers: [])
      // end
      return small(support) { $0.catalog.append(capture.lists(frames)) }
    }

    static var right: Policy {
      // right
      let frames = Feature("Frames", "frames", offers: [.view, .edit])
      // end
      return small(support) { $0.catalog.append(capture.lists(frames)) }
    }
  }
}
