import PolicyModel
import ToyStudio

extension Studio {
  enum UnusedFeatureExample: RuleExample {
    static let ruleID = "unused-feature"
    static let file = #filePath

    static var wrong: Policy {
      small(support, owner) {
        $0.catalog.removeLast()
        $0.catalog.append(
          // wrong
          capture.lists(images, printing, Feature("Frames", "frames"))
          // end
        )
      }
    }

    static var right: Policy {
      small(support, owner) {
        $0.catalog.removeLast()
        $0.catalog.append(
          // right
          capture.lists(images, printing)
          // end
        )
      }
    }
  }
}
