import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("untruthful-symptom")
struct UntruthfulSymptomTests {
  private func found(_ symptom: Symptom, needs: [Prerequisite] = [], _ roles: Role...) -> [String] {
    let policy = Studio.small {
      $0.roles = roles.isEmpty ? [Studio.support, Studio.owner] : roles
      $0.symptoms = [symptom]
      $0.prerequisites = needs
    }
    return findings(of: "untruthful-symptom", in: policy).map(\.summary)
  }

  private static let missing = Symptom(
    "I cannot see it.", "missing", lacking: [.view], holding: [], cause: "Nothing is granted.")

  @Test("Somebody lacks the action and holds something else than the cause says")
  func otherHolders() {
    let found = findings(of: "untruthful-symptom", in: Studio.UntruthfulSymptomExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "“There is no delete button”: Support holds View on Jobs, and the cause speaks of holding Edit [Symptom]",
          "note: Support holds View on Jobs",
          "help: widen what the symptom says people hold, or name the other cause",
        ]
      ])
  }

  @Test("Several such are counted")
  func counted() {
    let symptom = Symptom(
      "I cannot remove it.", "stuck", lacking: [.delete], holding: [.edit], cause: "Edit only.")
    let desk = Studio.desk {
      Studio.jobs(.view, because: "find a job")
      Studio.prices(.view, because: "find a price")
    }
    #expect(
      found(symptom, desk, Studio.lab { Studio.images(.edit, because: "change it") }) == [
        "“I cannot remove it”: Desk holds View on Jobs, and 1 more like it, and the cause speaks of holding Edit"
      ])
  }

  @Test("A missing feature is also hidden by a prerequisite")
  func hidden() {
    let filed = Prerequisite.using(
      Studio.images, Studio.printing, needs: .view, on: Studio.jobs, because: "filed there")
    #expect(
      found(Self.missing, needs: [filed]) == [
        "“I cannot see it”: Images and Printing also go missing without View on Jobs"
      ])
    let one = Prerequisite.using(
      Studio.printing, needs: .view, on: Studio.jobs, because: "filed there")
    #expect(
      found(Self.missing, needs: [one]) == [
        "“I cannot see it”: Printing also goes missing without View on Jobs"
      ])
    #expect(found(Self.missing) == [])
  }

  @Test("A question keeps its mark")
  func question() {
    let asked = Symptom(
      "Where is it?", "missing", lacking: [.view], holding: [.delete], cause: "Odd.")
    #expect(found(asked) == ["“Where is it?”: nobody can meet this symptom"])
  }

  @Test("Nobody can meet it")
  func nobody() {
    let symptom = Symptom(
      "I cannot see it.", "missing", lacking: [.view], holding: [.delete], cause: "Odd.")
    #expect(found(symptom) == ["“I cannot see it”: nobody can meet this symptom"])
    let everything = Role("All", "all") {
      Purpose("Does everything.")
      Studio.setup {
        Studio.jobs(.view, because: "find it")
        Studio.prices(.view, because: "find it")
      }
      Studio.capture {
        Studio.images(.view, because: "find it")
        Studio.printing(.view, because: "find it")
      }
    }
    #expect(found(Self.missing, everything) == ["“I cannot see it”: nobody can meet this symptom"])
  }

  @Test("A feature that does not offer the action cannot lack it")
  func notOffered() {
    let symptom = Symptom(
      "I cannot remove it.", "stuck", lacking: [.delete], holding: [.edit], cause: "Edit only.")
    let lab = Studio.lab {
      Studio.printing(.view, because: "find a print")
      Studio.images(.edit, because: "change a picture")
    }
    #expect(found(symptom, lab) == [])
  }
}
