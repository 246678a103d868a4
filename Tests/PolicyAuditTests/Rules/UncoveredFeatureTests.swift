import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("uncovered-feature")
struct UncoveredFeatureTests {
  private func found(_ features: Feature..., rows: [QuickReferenceRow]?) -> [Diagnostic] {
    let policy = Studio.small(Studio.support) {
      $0.catalog = [Studio.capture.lists(all: features)]
      $0.quickReference = rows.map { QuickReference("In short", rowHeading: "Task", rows: $0) }
    }
    return findings(of: "uncovered-feature", in: policy)
  }

  private static let frames = Feature("Frames", "frames", offers: [.view, .edit])

  @Test("Part of a feature has a row, the rest has none")
  func partly() {
    #expect(
      found(Self.frames, rows: [QuickReferenceRow("See frames", Self.frames[.view])]).map(shape)
        == [
          [
            "Frames: no row of the quick reference stands for Edit [Frames]",
            "note: “See frames” also speaks of Frames",
            "help: add Edit on Frames to a row, or acknowledge the feature",
          ]
        ])
  }

  @Test("A row that stands for everything covers nothing by itself, nor does what it leaves out")
  func everything() {
    let rows = [QuickReferenceRow("Everything", everythingBut: Self.frames[.edit])]
    #expect(
      found(Self.frames, rows: rows).map(\.summary) == [
        "Frames: no row of the quick reference stands for View / Edit"
      ])
  }

  @Test("Several rows may share a feature between them")
  func shared() {
    let rows = [
      QuickReferenceRow("See frames", Self.frames[.view]),
      QuickReferenceRow("Change frames", Self.frames[.edit]),
    ]
    #expect(found(Self.frames, rows: rows) == [])
  }

  @Test("Nothing is missed where there is no such table, or nothing the catalog could grant")
  func nothingMissed() {
    #expect(found(Self.frames, rows: nil) == [])
    let odd = Feature("Odd", "odd", cataloged: false)
    let heading = Feature("Heading", "heading", offers: [])
    #expect(found(odd, heading, rows: []) == [])
  }
}
