import PolicyModel
import ToyStudio

extension Studio {
  enum MisplacedFeatureExample: RuleExample {
    static let ruleID = "misplaced-feature"
    static let file = #filePath

    static var wrong: Policy {
      small(
        Role("Desk", "desk") {
          Purpose("Works at the desk.")
          // wrong
          setup { images(.view, because: "find a picture") }
          // end
        })
    }

    static var right: Policy {
      small(
        Role("Desk", "desk") {
          Purpose("Works at the desk.")
          // right
          capture { images(.view, because: "find a picture") }
          // end
        })
    }
  }
}
