import PolicyModel
import ToyStudio

extension Studio {
  enum OutsideCatalogExample: RuleExample {
    static let ruleID = "outside-catalog"
    static let file = #filePath

    static var wrong: Policy {
      small(
        lab {
          // wrong
          printing(.delete, because: "take a print off the list")
          // end
        })
    }

    static var right: Policy {
      small(
        lab {
          // right
          printing(.edit, because: "hold a print back")
          // end
        })
    }
  }
}
