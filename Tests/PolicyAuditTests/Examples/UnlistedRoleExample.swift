import PolicyModel
import ToyStudio

extension Studio {
  enum UnlistedRoleExample: RuleExample {
    static let ruleID = "unlisted-role"
    static let file = #filePath

    static var wrong: Policy {
      small(
        support,
        Role("Desk", "desk") {
          Purpose("Works at the desk.")
          // wrong
          Includes(.retouching)
          // end
        })
    }

    static var right: Policy {
      small(
        support,
        Role("Desk", "desk") {
          Purpose("Works at the desk.")
          // right
          Includes(.support)
          // end
        })
    }
  }
}
