import PolicyModel
import ToyStudio

extension Studio {
  enum SharedDefinitionExample: RuleExample {
    static let ruleID = "shared-definition"
    static let file = #filePath

    static var wrong: Policy {
      small(support) {
        $0.definitions = [
          DefinitionSection(
            "Capture", of: capture,
            rows: [
              // wrong
              LevelDefinition(
                "Pictures", of: images, printing,
                means: [.view: "Look", .edit: "Look and change", .full: "Look, change and remove"])
              // end
            ])
        ]
      }
    }

    static var right: Policy {
      small(support) {
        $0.definitions = [
          DefinitionSection(
            "Capture", of: capture,
            rows: [
              // right
              LevelDefinition(
                "Images", of: images,
                means: [.view: "Look", .edit: "Look and change", .full: "Look, change and remove"])
              // end
            ])
        ]
      }
    }
  }
}
