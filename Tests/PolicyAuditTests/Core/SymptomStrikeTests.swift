import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("Symptoms: who meets them, why, and what cures them")
struct SymptomStrikeTests {
  private static let missing = Symptom(
    "I cannot see it.", "missing", lacking: [.view], holding: [], cause: "Nothing is granted.")
  private static let stuck = Symptom(
    "I cannot change it.", "stuck", lacking: [.edit], holding: [.view, .delete], cause: "Too low.")

  private static let unusable = Symptom(
    "I can do nothing.", "unusable", lacking: [.edit], holding: [], cause: "Nothing is granted.")

  private static let lab = Role("Lab", "lab") {
    Purpose("Prints.")
    Studio.setup { Studio.prices.none(because: "the lab has its own") }
    Studio.capture {
      Studio.images(.delete, because: "remove what failed")
      Studio.printing(.view, because: "find a print")
        .acknowledged(.unmetPrerequisite, "This is what the test is about.")
    }
  }

  private static func strikes(_ symptom: Symptom) throws -> [SymptomStrike] {
    let policy = try audited(
      Studio.small(lab) {
        $0.symptoms = [missing, stuck, unusable]
        $0.prerequisites = [
          .using(Studio.printing, needs: .view, on: Studio.jobs, because: "prints are of jobs")
        ]
      })
    return policy.strikes(of: symptom, on: policy.cards[0])
  }

  private static func cause(_ strike: SymptomStrike) -> String {
    switch strike.cause {
    case .nothingGranted(let explicit): explicit ? "none" : "undecided"
    case .levelTooLow: "too low"
    case .prerequisiteUnmet(let prerequisite): prerequisite.reason
    }
  }

  @Test("Three causes of a missing feature")
  func causes() throws {
    let found = try Self.strikes(Self.missing)
    #expect(found.map(\.feature.name) == ["Jobs", "Price Lists", "Printing"])
    #expect(found.map(Self.cause) == ["undecided", "none", "prints are of jobs"])
  }

  @Test("The cure is the least level that takes nothing away; a cut needs a cure elsewhere")
  func cures() throws {
    let missing = try Self.strikes(Self.missing)
    #expect(missing.map { $0.cureLevel?.id } == [.view, .view, nil])
    #expect(missing.map(\.cure) == [[.view], [.view], []])
    #expect(missing[2].alsoNeeds == [Permission("view", on: "jobs")])

    let stuck = try Self.strikes(Self.stuck)
    #expect(stuck.map(\.feature.name) == ["Images"])
    #expect(stuck.map(Self.cause) == ["too low"])
    #expect(stuck[0].cureLevel?.id == .full)
    #expect(stuck[0].cure == [.view, .edit, .delete])
  }

  @Test("Too low and cut at once: the level is raised here, the rest granted elsewhere")
  func both() throws {
    let printing = try #require(try Self.strikes(Self.unusable).last)
    #expect(printing.feature.name == "Printing" && Self.cause(printing) == "too low")
    #expect(printing.cureLevel?.id == .edit)
    #expect(printing.alsoNeeds == [Permission("view", on: "jobs")])
  }

  @Test("A level that the feature cannot be given is no cure; then the one action is")
  func notOffered() throws {
    let frames = Feature("Frames", "frames", offers: [.view, .delete])
    let symptom = Symptom(
      "I cannot remove it.", "kept", lacking: [.delete], holding: [.view], cause: "Too low.")
    let policy = try audited(
      Studio.small(Studio.lab { frames(.view, because: "find a frame") }) {
        $0.catalog.append(Studio.capture.lists(frames))
        $0.symptoms = [symptom]
      })
    let strike = try #require(policy.strikes(of: symptom, on: policy.cards[0]).first)
    #expect(strike.cureLevel?.id == nil && strike.cure == [.delete])
  }

  @Test("Who may change permissions")
  func administrators() throws {
    #expect(try audited(Studio.policy).administrators.map(\.id) == [.owner])
  }
}
