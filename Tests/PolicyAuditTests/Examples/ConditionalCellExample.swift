import PolicyModel
import ToyStudio

extension Studio {
  enum ConditionalCellExample: RuleExample {
    static let ruleID = "conditional-cell"
    static let file = #filePath

    static var wrong: Policy {
      small(support) {
        $0.quickReference = QuickReference(
          "In short", rowHeading: "Task",
          rows: [
            // wrong
            QuickReferenceRow("See prints", printing[.view])
            // end
          ])
      }
    }

    static var right: Policy {
      small(support) {
        $0.quickReference = QuickReference(
          "In short", rowHeading: "Task",
          rows: [
            // right
            QuickReferenceRow("See jobs", jobs[.view])
            // end
          ])
      }
    }
  }
}
