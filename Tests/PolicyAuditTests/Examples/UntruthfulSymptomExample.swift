import PolicyModel
import ToyStudio

extension Studio {
  enum UntruthfulSymptomExample: RuleExample {
    static let ruleID = "untruthful-symptom"
    static let file = #filePath

    static var wrong: Policy {
      small(support) {
        $0.symptoms = [
          // wrong
          Symptom(
            "There is no delete button.", "no-delete", lacking: [.delete], holding: [.edit],
            cause: "Your level lets you change it, not remove it.")
          // end
        ]
      }
    }

    static var right: Policy {
      small(support) {
        $0.symptoms = [
          // right
          Symptom(
            "There is no delete button.", "no-delete", lacking: [.delete], holding: [.view, .edit],
            cause: "Your level lets you see or change it, not remove it.")
          // end
        ]
      }
    }
  }
}
