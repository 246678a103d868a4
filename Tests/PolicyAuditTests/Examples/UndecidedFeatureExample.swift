import PolicyModel
import ToyStudio

extension Studio {
  enum UndecidedFeatureExample: RuleExample {
    static let ruleID = "undecided-feature"
    static let file = #filePath

    static var wrong: Policy {
      small(
        support,
        // wrong
        Role("Front Desk", "front-desk") {
          Purpose("Greets families.")
          setup { jobs(.view, because: "find a job and its gallery") }
        }
        // end
      )
    }

    static var right: Policy {
      small(
        support,
        // right
        Role("Front Desk", "front-desk") {
          Purpose("Greets families.")
          setup { jobs(.view, because: "find a job and its gallery") }
          EverythingElse(noneBecause: "the desk needs nothing more")
        }
        // end
      )
    }
  }
}
