import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("unmet-standard")
struct UnmetStandardTests {
  private func found(_ standards: Standard..., sets: [PermissionSet] = []) -> [String] {
    let policy = Studio.small(Studio.support, Studio.owner) {
      $0.standards = standards
      $0.sets = sets
    }
    return findings(of: "unmet-standard", in: policy).map(\.summary)
  }

  @Test("Says what each role lacks")
  func lacks() {
    let found = findings(of: "unmet-standard", in: Studio.UnmetStandardExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Desk: no role meets this standard [Standard]",
          "note: Support lacks Edit / Delete on Jobs",
          "help: raise one of them to the standard, or acknowledge that none meets it",
        ]
      ])
  }

  @Test("One role that meets it is enough; a set is no role")
  func enough() {
    let all = Standard("All", "all", why: "x", .recommends(.full, on: Studio.jobs, Studio.prices))
    #expect(found(all) == [])
    let set = PermissionSet("Jobs", "jobs-set") {
      Purpose("Jobs.")
      Studio.setup.ticks { Studio.jobs[.delete] }
    }
    let policy = Studio.small(Studio.support) {
      $0.standards = [Standard("Jobs", "jobs", why: "x", .recommends(.full, on: Studio.jobs))]
      $0.sets = [set]
    }
    #expect(findings(of: "unmet-standard", in: policy).count == 1)
  }

  @Test("What a feature does not offer is not asked for, and a base standard is")
  func base() {
    let base = Standard("Base", "base", why: "x", .recommends(.full, on: Studio.printing))
    #expect(found(base) == [])
    let impossible = Standard("Low", "low", why: "x", .recommends(.full, on: Studio.jobs))
    let high = Standard(
      "High", "high", why: "x", containing: "low", .recommends(.view, on: Studio.images))
    let policy = Studio.small(Studio.support) { $0.standards = [impossible, high] }
    #expect(findings(of: "unmet-standard", in: policy).count == 2)
  }

  @Test("A standard that names no feature cannot be measured; vague-standard reports that")
  func vague() {
    #expect(found(Standard("Vague", "vague", why: "x", .recommends(.full, printed: "All"))) == [])
  }
}
