import PolicyModel
import ToyStudio

extension Studio {
  enum UnseparatedDutiesExample: RuleExample {
    static let ruleID = "unseparated-duties"
    static let file = #filePath

    static var wrong: Policy {
      small(
        desk {
          // wrong
          prices(.edit, .delete, because: "change a price list and drop the old one")
          // end
        }
      ) {
        $0.separations = [
          .separate(.edit, from: .delete, on: prices, because: "one sets them, another drops them")
        ]
      }
    }

    static var right: Policy {
      small(
        desk {
          // right
          prices(.edit, because: "change a price list")
          // end
        }
      ) {
        $0.separations = [
          .separate(.edit, from: .delete, on: prices, because: "one sets them, another drops them")
        ]
      }
    }
  }
}
