import PolicyModel
import ToyStudio

extension Studio {
  enum UndefinedLevelExample: RuleExample {
    static let ruleID = "undefined-level"
    static let file = #filePath

    static var wrong: Policy {
      small(desk { jobs(.view, because: "find a job") }) {
        $0.catalog = [setup.lists(jobs)]
        $0.definitions = [
          DefinitionSection(
            "Setup", of: setup,
            rows: [
              // wrong
              LevelDefinition(
                "Jobs", of: jobs,
                means: [.view: "Open a job", .edit: "Rename a job"])
              // end
            ])
        ]
      }
    }

    static var right: Policy {
      small(desk { jobs(.view, because: "find a job") }) {
        $0.catalog = [setup.lists(jobs)]
        $0.definitions = [
          DefinitionSection(
            "Setup", of: setup,
            rows: [
              // right
              LevelDefinition(
                "Jobs", of: jobs,
                means: [.view: "Open a job", .edit: "Rename a job", .full: "Close a job for good"])
              // end
            ])
        ]
      }
    }
  }
}
