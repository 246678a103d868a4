import PolicyModel
import ToyStudio

extension Studio {
  enum OverriddenNoneExample: RuleExample {
    static let ruleID = "overridden-none"
    static let file = #filePath

    static var wrong: Policy {
      small(
        support,
        // wrong
        Role("Owner", .owner) {
          Purpose("Runs the studio.")
          Includes(.support)
          setup { jobs.none(because: "the desk looks after jobs") }
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
          setup { prices.none(because: "prices are agreed with the lab") }
        }
        // end
      )
    }
  }
}
