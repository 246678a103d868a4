import PolicyModel
import ToyStudio

extension Studio {
  enum UnmetStandardExample: RuleExample {
    static let ruleID = "unmet-standard"
    static let file = #filePath

    static var wrong: Policy {
      small(support) {
        $0.standards = [
          // wrong
          Standard(
            "Desk", .desk, why: "Enough for a day at the desk.",
            .recommends(.full, on: jobs))
          // end
        ]
      }
    }

    static var right: Policy {
      small(support) {
        $0.standards = [
          // right
          Standard(
            "Desk", .desk, why: "Enough for a day at the desk.",
            .recommends(.view, on: jobs))
          // end
        ]
      }
    }
  }
}
