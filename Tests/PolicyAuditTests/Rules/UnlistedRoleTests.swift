import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("unlisted-role")
struct UnlistedRoleTests {
  private func found(_ change: (inout Policy) -> Void) -> [String] {
    findings(of: "unlisted-role", in: Studio.small(Studio.support, changed: change)).map(\.summary)
  }

  private static let ghost = Feature("Ghost", "ghost")

  @Test("A junior that the policy does not have")
  func junior() {
    let found = findings(of: "unlisted-role", in: Studio.UnlistedRoleExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "retouching: the policy lists no such role or permission set [retouching]",
          "help: list the role or permission set in the policy",
        ]
      ])
  }

  @Test("Offers the nearest name")
  func nearest() {
    let policy = Studio.small(Studio.support) { $0.claims = [.unrestricted("suport")] }
    #expect(
      findings(of: "unlisted-role", in: policy).first?.suggestions.first == "write support")
  }

  @Test("One place that names it twice is one finding")
  func once() {
    let found = found { $0.claims = [.ranked("nobody", .support, "nobody")] }
    #expect(found.count == 1)
  }

  @Test("A claim about the unknown is left to this rule alone")
  func claim() {
    let policy = Studio.small(Studio.support) {
      $0.claims = [.confirm(.support, can: .view, Self.ghost)]
    }
    let rules = Set(Audit.audit(policy).findings.map(\.rule))
    #expect(rules.contains("unlisted-role") && !rules.contains("false-claim"))
  }

  @Test("In every kind of claim")
  func claims() {
    let nowhere = Area("Nowhere", "nowhere")
    let found = found {
      $0.claims = [
        .confirm(.support, can: .view, throughout: nowhere),
        .confirm(.support, holdsOnly: [.view], within: nowhere),
        .confirm(.support, holds: "grand", on: Studio.jobs),
        .confirm(.support, meets: "best"),
        .atMost(3, "seats"),
        .ranked(.support, "nobody"),
        .nobody(can: Action("Fly", "fly"), Studio.jobs),
      ]
    }
    #expect(
      found == [
        "nowhere: the policy lists no such area", "nowhere: the policy lists no such area",
        "grand: the policy lists no such level", "best: the policy lists no such standard",
        "seats: the policy lists no such limit",
        "nobody: the policy lists no such role or permission set",
        "fly: the policy lists no such action",
      ])
  }

  @Test("In everything else that names a feature", arguments: references.indices)
  func elsewhere(number: Int) {
    #expect(found(Self.references[number]) == ["ghost: the policy lists no such feature"])
  }

  private static let references: [@Sendable (inout Policy) -> Void] = [
    { $0.prerequisites = [.using(ghost, needs: .view, on: Studio.jobs, because: "x")] },
    { $0.prerequisites = [.using(Studio.jobs, needs: .view, on: ghost, because: "x")] },
    { $0.separations = [.separate(.view, from: .edit, on: ghost, because: "x")] },
    { $0.administration = Administration(contact: "x", whoeverHolds: ghost[.view]) },
    { $0.catalog.append(Studio.capture.lists(Feature("Child", "child", under: ghost))) },
    {
      $0.quickReference = QuickReference(
        "x", rowHeading: "y", rows: [QuickReferenceRow("z", ghost[.view])])
    },
    {
      let row = LevelDefinition("x", of: ghost, means: [.view: "y"])
      $0.definitions = [DefinitionSection("z", of: Studio.setup, rows: [row])]
    },
    {
      $0.standards = [Standard("A", "a", why: "x", .recommends(.view, on: ghost))]
    },
  ]

  @Test("A standard's base and its levels")
  func standard() {
    let found = found {
      $0.standards = [
        Standard(
          "A", "a", why: "x", containing: "b",
          .recommends("grand", on: Studio.jobs))
      ]
    }
    #expect(
      found == ["b: the policy lists no such standard", "grand: the policy lists no such level"])
  }
}
