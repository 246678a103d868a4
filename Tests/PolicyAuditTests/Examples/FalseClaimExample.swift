import PolicyModel
import ToyStudio

extension Studio {
  enum FalseClaimExample: RuleExample {
    static let ruleID = "false-claim"
    static let file = #filePath

    static var wrong: Policy {
      small(support) {
        $0.claims = [
          // wrong
          .confirm(.support, cannot: .edit, images)
          // end
        ]
      }
    }

    static var right: Policy {
      small(support) {
        $0.claims = [
          // right
          .confirm(.support, cannot: .delete, images)
          // end
        ]
      }
    }
  }
}
