import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("unmet-prerequisite")
struct UnmetPrerequisiteTests {
  private func found(_ roles: Role..., needs: [Prerequisite]) -> [String] {
    let policy = Studio.small(Studio.support) {
      $0.roles = roles
      $0.prerequisites = needs
    }
    return findings(of: "unmet-prerequisite", in: policy).map(\.summary)
  }

  private static let filed = Prerequisite.using(
    Studio.images, needs: .view, on: Studio.jobs, because: "pictures are filed under jobs")
  private static let printed = Prerequisite.using(
    Studio.printing, needs: .view, on: Studio.images, because: "prints are made of pictures")

  @Test("A line whose prerequisite the card does not hold")
  func unmet() {
    let found = findings(of: "unmet-prerequisite", in: Studio.UnmetPrerequisiteExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Images: View is of no use without View on Jobs [images]",
          "note: Desk does not hold View on Jobs", "note: the prerequisite is declared here",
          "help: grant View on Jobs, or take this line away",
        ]
      ])
  }

  @Test("In a chain, only the line at the missing end is reported")
  func chain() {
    let lab = Studio.lab {
      Studio.images(.view, because: "find a picture")
      Studio.printing(.view, because: "find a print")
    }
    #expect(
      found(lab, needs: [Self.printed, Self.filed]) == [
        "Images: View is of no use without View on Jobs"
      ])
  }

  @Test("A junior or an implication can meet it; what needs each other meets itself")
  func met() {
    let senior = Role("Senior", "senior") {
      Purpose("Works on.")
      Includes("desk")
      Studio.capture { Studio.images(.edit, because: "change a picture") }
    }
    let desk = Studio.desk { Studio.jobs(.edit, because: "change a job") }
    #expect(found(desk, senior, needs: [Self.filed]) == [])

    let back = Prerequisite.using(
      Studio.images, needs: .view, on: Studio.printing, because: "they open side by side")
    let lab = Studio.lab {
      Studio.images(.view, because: "find a picture")
      Studio.printing(.view, because: "find a print")
    }
    #expect(found(lab, needs: [Self.printed, back]) == [])
  }

  @Test("A senior does not answer for its junior's line")
  func onceOnly() {
    let lab = Studio.lab { Studio.images(.view, because: "find a picture") }
    let senior = Role("Senior", "senior") {
      Purpose("Works on.")
      Includes("lab")
    }
    #expect(found(lab, senior, needs: [Self.filed]).count == 1)
  }

  private static let pictures = PermissionSet("Pictures", "pictures") {
    Purpose("Pictures.")
    Studio.capture.ticks { Studio.images[.view] }
  }

  private static let planning = PermissionSet("Planning", "planning") {
    Purpose("Jobs.")
    Studio.setup.ticks { Studio.jobs[.view] }
  }

  private func told(_ roles: [Role], _ sets: [PermissionSet]) -> [[String]] {
    let policy = Studio.small(Studio.support) {
      $0.roles = roles
      $0.sets = sets
      $0.prerequisites = [Self.filed]
    }
    return findings(of: "unmet-prerequisite", in: policy).map {
      [$0.severity.rawValue] + shape(of: $0)
    }
  }

  private static let ofNoUse = [
    "error", "Images: View is of no use without View on Jobs [images]",
    "note: Pictures does not hold View on Jobs", "note: the prerequisite is declared here",
    "help: grant View on Jobs, or take this line away",
  ]

  @Test("What another set brings, which the same person may be given, is a warning")
  func besideAnother() {
    let beside = [
      "warning",
      "Images: View is of no use without View on Jobs, which only another card brings [images]",
      "note: Pictures does not hold View on Jobs", "note: Planning would bring it",
      "note: the prerequisite is declared here",
      "help: grant View on Jobs here too, or acknowledge that the two are given together",
    ]
    let member = Role("Member", "member") {
      Purpose("Works.")
      MayBeGivenSets()
    }
    #expect(told([], [Self.pictures, Self.planning]) == [beside])
    #expect(told([member], [Self.pictures, Self.planning]) == [beside])
    #expect(told([], [Self.pictures]) == [Self.ofNoUse])
    // A role that is given no sets has nobody beside it.
    #expect(told([Studio.support], [Self.pictures, Self.planning]) == [Self.ofNoUse])
  }

  @Test("A set that only roles come with may rely on them, on every one of them")
  func withinARole() {
    let lead = Role("Lead", "lead") {
      Purpose("Leads.")
      Holds("pictures", "planning")
    }
    let guest = Role("Guest", "guest") {
      Purpose("Looks.")
      Holds("pictures")
    }
    #expect(told([lead], [Self.pictures, Self.planning]) == [])
    #expect(told([lead, guest], [Self.pictures, Self.planning]) == [Self.ofNoUse])
  }
}
