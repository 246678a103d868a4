import PolicyModel
import ToyStudio

extension Studio {
  enum DuplicateSlugExample: RuleExample {
    static let ruleID = "duplicate-slug"
    static let file = #filePath

    static var wrong: Policy {
      small(support, owner) {
        $0.catalog.removeLast()
        $0.catalog.append(
          // wrong
          capture.lists(images, printing, Feature("Frames", "images"))
          // end
        )
      }
    }

    static var right: Policy {
      small(support, owner) {
        $0.catalog.removeLast()
        $0.catalog.append(
          // right
          capture.lists(images, printing, Feature("Frames", "frames"))
          // end
        )
      }
    }
  }
}
