import PolicyModel
import ToyStudio

extension Studio {
  enum VagueStandardExample: RuleExample {
    static let ruleID = "vague-standard"
    static let file = #filePath

    static var wrong: Policy {
      small(support) {
        $0.standards = [
          Standard(
            "Desk", .desk, why: "Enough for a day at the desk.",
            // wrong
            .recommends(.edit, on: images, printing, printed: "Pictures")
            // end
          )
        ]
      }
    }

    static var right: Policy {
      small(support) {
        $0.standards = [
          Standard(
            "Desk", .desk, why: "Enough for a day at the desk.",
            // right
            .recommends(.edit, on: images)
            // end
          )
        ]
      }
    }
  }
}
