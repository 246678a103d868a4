import PolicyModel
import ToyStudio

extension Studio {
  enum DuplicateFeatureExample: RuleExample {
    static let ruleID = "duplicate-feature"
    static let file = #filePath

    static var wrong: Policy {
      small(
        Role("Desk", "desk") {
          Purpose("Works at the desk.")
          // wrong
          setup {
            jobs(.view, because: "find a job and its gallery")
            jobs(.edit, because: "change the day it takes place")
          }
          // end
        })
    }

    static var right: Policy {
      small(
        Role("Desk", "desk") {
          Purpose("Works at the desk.")
          // right
          setup {
            jobs(.view, .edit, because: "find a job and change the day it takes place")
          }
          // end
        })
    }
  }
}
