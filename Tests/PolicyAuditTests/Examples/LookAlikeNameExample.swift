import PolicyModel
import ToyStudio

extension Studio {
  enum LookAlikeNameExample: RuleExample {
    static let ruleID = "look-alike-name"
    static let file = #filePath

    static var wrong: Policy {
      small(
        support, owner,
        // wrong
        Role("\u{41E}wner", "partner") {
          Purpose("Sees what the studio earns.")
          setup { jobs(.view, because: "see what is booked") }
        }
        // end
      )
    }

    static var right: Policy {
      small(
        support, owner,
        // right
        Role("Partner", "partner") {
          Purpose("Sees what the studio earns.")
          setup { jobs(.view, because: "see what is booked") }
        }
        // end
      )
    }
  }
}
