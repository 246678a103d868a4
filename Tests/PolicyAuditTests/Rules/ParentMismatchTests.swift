import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("parent-mismatch")
struct ParentMismatchTests {
  private func found(parent: [Action]?, _ children: [[Action]?]) -> [String] {
    let albums = Feature("Albums", "albums", offers: parent)
    let below = children.enumerated().map { number, offers in
      Feature("Part \(number)", Feature.ID("part-\(number)"), offers: offers, under: albums)
    }
    let policy = Studio.small(Studio.support) {
      $0.catalog.append(Studio.capture.lists(all: [albums] + below))
    }
    return findings(of: "parent-mismatch", in: policy).map(\.summary)
  }

  @Test("A parent that offers less, with the child that offers more")
  func less() {
    let found = findings(of: "parent-mismatch", in: Studio.ParentMismatchExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Albums: its children also offer Edit [Albums]", "note: Covers offers View / Edit",
          "help: offer the same on the parent, or acknowledge it",
        ]
      ])
  }

  @Test("A parent that offers more, or other things")
  func more() {
    #expect(
      found(parent: nil, [[.view], [.view, .edit]]) == [
        "Albums: none of its children offers Delete"
      ])
    #expect(
      found(parent: [.view, .delete], [[.view, .edit]]) == [
        "Albums: its children also offer Edit, and none of its children offers Delete"
      ])
  }

  @Test("The children together are what counts; a heading offers nothing")
  func fits() {
    #expect(found(parent: [.view, .edit], [[.view], [.edit]]) == [])
    #expect(found(parent: nil, [nil]) == [])
    #expect(found(parent: [], [[.view]]) == [])
    #expect(found(parent: [.view], []) == [])
  }
}
