import PolicyModel
import ToyStudio

extension Studio {
  enum UnwrittenTextExample: RuleExample {
    static let ruleID = "unwritten-text"
    static let file = #filePath

    static var wrong: Policy {
      small(
        desk {
          // wrong
          jobs(.view, because: "to be written: the table does not say why")
          // end
        })
    }

    static var right: Policy {
      small(
        desk {
          // right
          jobs(.view, because: "find a job and its gallery")
          // end
        })
    }
  }
}
