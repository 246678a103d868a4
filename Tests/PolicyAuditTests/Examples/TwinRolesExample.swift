import PolicyModel
import ToyStudio

extension Studio {
  enum TwinRolesExample: RuleExample {
    static let ruleID = "twin-roles"
    static let file = #filePath

    static var wrong: Policy {
      small(
        desk { jobs(.view, because: "find a job and its gallery") },
        // wrong
        Role("Help Desk", "help-desk") {
          Purpose("Looks after families by telephone.")
          setup { jobs(.view, because: "find a job and its gallery") }
        }
        // end
      )
    }

    static var right: Policy {
      small(
        desk { jobs(.view, because: "find a job and its gallery") },
        // right
        Role("Help Desk", "help-desk") {
          Purpose("Looks after families by telephone.")
          setup { prices(.view, because: "tell a family what a print costs") }
        }
        // end
      )
    }
  }
}
