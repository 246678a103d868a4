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
}
