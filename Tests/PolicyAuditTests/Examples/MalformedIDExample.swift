import PolicyModel
import ToyStudio

extension Studio {
  enum MalformedIDExample: RuleExample {
    static let ruleID = "malformed-id"
    static let file = #filePath

    static var wrong: Policy {
      small(support) {
        $0.catalog.append(
          Area("Finishing", "finishing").lists(
            // wrong
            Feature("Frames", "Frames & Mounts")
            // end
          ))
      }
    }

    static var right: Policy {
      small(support) {
        $0.catalog.append(
          Area("Finishing", "finishing").lists(
            // right
            Feature("Frames", "frames-and-mounts")
            // end
          ))
      }
    }
  }
}
