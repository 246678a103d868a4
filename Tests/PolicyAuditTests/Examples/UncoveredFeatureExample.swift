import PolicyModel
import ToyStudio

extension Studio {
  enum UncoveredFeatureExample: RuleExample {
    static let ruleID = "uncovered-feature"
    static let file = #filePath

    static var wrong: Policy {
      // wrong
      let frames = Feature("Frames", "frames", offers: [.view, .edit])
      let rows = [QuickReferenceRow("See frames", frames[.view])]
      // end
      return small(support) {
        $0.catalog = [capture.lists(frames)]
        $0.quickReference = QuickReference("In short", rowHeading: "Task", rows: rows)
      }
    }

    static var right: Policy {
      // right
      let frames = Feature("Frames", "frames", offers: [.view, .edit])
      let rows = [
        QuickReferenceRow("See frames", frames[.view]),
        QuickReferenceRow("Change frames", frames[.edit]),
      ]
      // end
      return small(support) {
        $0.catalog = [capture.lists(frames)]
        $0.quickReference = QuickReference("In short", rowHeading: "Task", rows: rows)
      }
    }
  }
}
