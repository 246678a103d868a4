import PolicyModel
import ToyStudio

extension Studio {
  enum ContainedRoleExample: RuleExample {
    static let ruleID = "contained-role"
    static let file = #filePath

    static var wrong: Policy {
      small(
        support,
        // wrong
        Role("Front Desk", "front-desk") {
          Purpose("Greets families and looks their day up.")
          setup { jobs(.view, because: "find the day a family asks about") }
        }
        // end
      )
    }

    static var right: Policy {
      small(
        support,
        // right
        Role("Front Desk", "front-desk") {
          Purpose("Greets families and keeps their day in order.")
          setup { jobs(.view, .edit, because: "change the hour a family is due") }
        }
        // end
      )
    }
  }
}
