import PolicyModel
import ToyStudio

extension Studio {
  enum DescriptionMismatchExample: RuleExample {
    static let ruleID = "description-mismatch"
    static let file = #filePath

    static var wrong: Policy {
      small(
        desk {
          // wrong
          jobs(.view, because: "remove jobs that were booked twice")
          // end
        })
    }

    static var right: Policy {
      small(
        desk {
          // right
          jobs(.view, because: "find jobs that were booked twice")
          // end
        })
    }
  }
}
