import PolicyModel
import ToyStudio

extension Studio {
  enum NameDriftExample: RuleExample {
    static let ruleID = "name-drift"
    static let file = #filePath

    static var wrong: Policy {
      small(
        desk {
          // wrong
          jobs(.view, because: "find a job and its gallery").printed(as: "Job List")
          // end
        })
    }

    static var right: Policy {
      small(
        desk {
          // right
          jobs(.view, because: "find a job and its gallery")
          // end
        })
    }
  }
}
