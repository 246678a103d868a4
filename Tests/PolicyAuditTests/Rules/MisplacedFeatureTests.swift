import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("misplaced-feature")
struct MisplacedFeatureTests {
  @Test("Under another area")
  func area() {
    let found = findings(of: "misplaced-feature", in: Studio.MisplacedFeatureExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Images: printed here under Setup, while the catalog lists it under Capture [images]",
          "note: Images is declared here",
          "help: move the line to where the catalog lists it, or acknowledge it",
        ]
      ])
  }

  @Test("Under another parent")
  func parent() {
    let covers = Feature("Covers", "covers", under: Studio.images)
    let policy = Studio.small(
      Studio.lab {
        covers(.view, because: "find a cover").printed(under: Studio.printing)
        Studio.images(.view, because: "find a picture").printed(under: Studio.printing)
      }
    ) { $0.catalog.append(Studio.capture.lists(covers)) }
    #expect(
      findings(of: "misplaced-feature", in: policy).map(\.summary) == [
        "Covers: printed here under Printing, while the catalog lists it under Images",
        "Images: printed here under Printing, while the catalog lists it under no other feature",
      ])
  }

  @Test("Its own parent may be printed")
  func own() {
    let covers = Feature("Covers", "covers", under: Studio.images)
    let policy = Studio.small(
      Studio.lab { covers(.view, because: "find a cover").printed(under: Studio.images) }
    ) { $0.catalog.append(Studio.capture.lists(covers)) }
    #expect(findings(of: "misplaced-feature", in: policy) == [])
  }
}
