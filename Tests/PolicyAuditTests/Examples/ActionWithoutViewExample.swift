import PolicyModel
import ToyStudio

extension Studio {
  enum ActionWithoutViewExample: RuleExample {
    static let ruleID = "action-without-view"
    static let file = #filePath

    static var wrong: Policy {
      small(
        lab {
          // wrong
          images(.edit, because: "replace a wrong picture")
          // end
        }
      ) { $0.implications = [] }
    }

    static var right: Policy {
      small(
        lab {
          // right
          images(.view, .edit, because: "find a wrong picture and replace it")
          // end
        }
      ) { $0.implications = [] }
    }
  }
}
