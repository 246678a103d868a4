import PolicyModel
import ToyStudio

extension Studio {
  enum RedundantGrantExample: RuleExample {
    static let ruleID = "redundant-grant"
    static let file = #filePath

    static var wrong: Policy {
      small(
        support,
        // wrong
        Role("Owner", .owner) {
          Purpose("Runs the studio.")
          Includes(.support)
          setup { jobs(.view, because: "look any job up") }
        }
        // end
      )
    }

    static var right: Policy {
      small(
        support,
        // right
        Role("Owner", .owner) {
          Purpose("Runs the studio.")
          Includes(.support)
          setup { jobs(.edit, because: "change any job") }
        }
        // end
      )
    }
  }
}
