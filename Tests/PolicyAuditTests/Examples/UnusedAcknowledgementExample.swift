import PolicyModel
import ToyStudio

extension Studio {
  enum UnusedAcknowledgementExample: RuleExample {
    static let ruleID = "unused-acknowledgement"
    static let file = #filePath

    static var wrong: Policy {
      small(
        desk {
          // wrong
          jobs(.view, because: "find a job and its gallery")
            .acknowledged(.offLadder, "The card prints it so.")
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
