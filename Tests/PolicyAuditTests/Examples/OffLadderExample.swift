import PolicyModel
import ToyStudio

extension Studio {
  enum OffLadderExample: RuleExample {
    static let ruleID = "off-ladder"
    static let file = #filePath

    static var wrong: Policy {
      small(
        lab {
          // wrong
          images(.delete, because: "remove what a family asks to have removed")
          // end
        })
    }

    static var right: Policy {
      small(
        lab {
          // right
          images(.edit, .delete, because: "remove what a family asks to have removed")
          // end
        })
    }
  }
}
