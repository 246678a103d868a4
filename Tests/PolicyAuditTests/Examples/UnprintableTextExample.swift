import PolicyModel
import ToyStudio

extension Studio {
  enum UnprintableTextExample: RuleExample {
    static let ruleID = "unprintable-text"
    static let file = #filePath

    static var wrong: Policy {
      small(
        desk {
          // wrong
          jobs(.view, because: "find a job\nand its gallery")
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
