import PolicyModel
import ToyStudio

extension Studio {
  enum UnmetPrerequisiteExample: RuleExample {
    static let ruleID = "unmet-prerequisite"
    static let file = #filePath

    static var wrong: Policy {
      small(
        Role("Desk", "desk") {
          Purpose("Works at the desk.")
          // wrong
          setup { jobs.none(because: "jobs are the owner's to plan") }
          capture { images(.view, because: "find a picture") }
          // end
        }
      ) {
        $0.prerequisites = [
          .using(images, needs: .view, on: jobs, because: "pictures are filed under jobs")
        ]
      }
    }

    static var right: Policy {
      small(
        Role("Desk", "desk") {
          Purpose("Works at the desk.")
          // right
          setup { jobs(.view, because: "find the job a picture belongs to") }
          capture { images(.view, because: "find a picture") }
          // end
        }
      ) {
        $0.prerequisites = [
          .using(images, needs: .view, on: jobs, because: "pictures are filed under jobs")
        ]
      }
    }
  }
}
