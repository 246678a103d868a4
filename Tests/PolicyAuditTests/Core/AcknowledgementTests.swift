import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("Acknowledgements")
struct AcknowledgementTests {
  /// One acknowledgement that matches nothing, on each kind of thing that can carry one.
  private static func scattered() -> Policy {
    let why = "Nothing is wrong here."
    let area = Area("Setup", "setup").acknowledged(.nameDrift, why)
    let jobs = Feature("Jobs", "jobs").acknowledged(.nameDrift, why)
    let desk = Role("Desk", "desk") {
      Purpose("Works at the desk.")
      Studio.setup { Studio.jobs(.view, because: "find a job").acknowledged(.nameDrift, why) }
        .acknowledged(.nameDrift, why)
    }.acknowledged(.nameDrift, why)
    let set = PermissionSet("Set", "set") {
      Purpose("Jobs.")
      Studio.setup.ticks { Studio.jobs[.view].acknowledged(.nameDrift, why) }
        .acknowledged(.nameDrift, why)
    }.acknowledged(.nameDrift, why)
    let row = LevelDefinition("Jobs", of: Studio.jobs, means: [.view: "Look"])
      .acknowledged(.nameDrift, why)
    let line = StandardLine.recommends(.view, on: Studio.jobs).acknowledged(.nameDrift, why)
    return Policy(
      "Toy", "toy", version: "1", summary: "A toy.", actions: [.view],
      catalog: [area.lists(jobs)],
      ladder: Ladder(Level("View", .view, [.view], meaning: "Look.")).acknowledged(.nameDrift, why),
      definitions: [
        DefinitionSection("Setup", of: Studio.setup, rows: [row]).acknowledged(.nameDrift, why)
      ],
      roles: [desk], sets: [set],
      prerequisites: [
        .using(Studio.jobs, needs: .view, on: Studio.jobs, because: "x").acknowledged(
          .nameDrift, why)
      ],
      separations: [
        .separate(.view, from: .edit, on: Studio.jobs, because: "x").acknowledged(.nameDrift, why)
      ],
      standards: [Standard("A", "a", why: "x", line).acknowledged(.nameDrift, why)],
      symptoms: [
        Symptom("x", "x", lacking: [.view], holding: [], cause: "x").acknowledged(.nameDrift, why)
      ],
      quickReference: QuickReference(
        "x", rowHeading: "x",
        rows: [QuickReferenceRow("x", Studio.jobs[.view]).acknowledged(.nameDrift, why)]),
      claims: [.unrestricted("desk").acknowledged(.nameDrift, why)]
    ).acknowledged(.nameDrift, why)
  }

  @Test("None that is written anywhere is overlooked")
  func everywhere() {
    #expect(findings(of: "unused-acknowledgement", in: Self.scattered()).count == 19)
  }

  @Test("An acknowledged error lets the policy through, and stays with it")
  func letsThrough() throws {
    let role = Studio.lab {
      Studio.printing(.delete, because: "take it off")
        .acknowledged(.outsideCatalog, "The card prints it.")
    }
    let policy = try audited(Studio.small(role))
    #expect(policy.acknowledged.map(\.finding.rule).contains("outside-catalog"))
    #expect(policy.acknowledged.map(\.reason).contains("The card prints it."))
  }

  @Test("Knows the card on which the finding stands, where it stands on one")
  func card() throws {
    let role = Studio.lab {
      Studio.images(.delete, because: "remove it").acknowledged(.offLadder, "On the card.")
    }
    let policy = try audited(
      Studio.small(role) {
        $0.standards = [
          Standard(
            "Vague", "vague", why: "x",
            .recommends(.view).acknowledged(.vagueStandard, "Not on one."))
        ]
      })
    let cards = Dictionary(uniqueKeysWithValues: policy.acknowledged.map { ($0.reason, $0.card) })
    #expect(cards == ["On the card.": "lab", "Not on one.": nil])
  }

  @Test("An open error keeps the policy back, an open warning does not")
  func severity() {
    #expect(Audit.audit(Studio.OutsideCatalogExample.wrong).policy == nil)
    #expect(Audit.audit(Studio.OffLadderExample.wrong).policy != nil)
  }

  @Test("An audit says how much it looked at")
  func counts() {
    let checked = Audit.audit(Studio.policy).checked
    #expect(checked.roles == 2 && checked.permissionSets == 0 && checked.features == 4)
    #expect(checked.decisions == 8 && checked.claims == 6)
    #expect(checked.rules == RuleCatalog.rules.count)
  }
}
