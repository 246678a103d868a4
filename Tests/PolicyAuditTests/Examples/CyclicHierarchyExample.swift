import PolicyModel
import ToyStudio

extension Studio {
  enum CyclicHierarchyExample: RuleExample {
    static let ruleID = "cyclic-hierarchy"
    static let file = #filePath

    static var wrong: Policy {
      small(
        support,
        // wrong
        Role("Retoucher", .retouching) {
          Purpose("Makes pictures ready to print.")
          Includes(.retouching)
          capture { images(.edit, because: "correct colours") }
        }
        // end
      )
    }

    static var right: Policy {
      small(
        support,
        // right
        Role("Retoucher", .retouching) {
          Purpose("Makes pictures ready to print.")
          capture { images(.edit, because: "correct colours") }
        }
        // end
      )
    }
  }
}
