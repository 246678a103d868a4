import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("cyclic-hierarchy")
struct CyclicHierarchyTests {
  private func role(_ id: Role.ID, includes first: Role.ID, _ more: Role.ID...) -> Role {
    var role = Role(id.text.uppercased(), id) {
      Purpose("Stands in a chain.")
      Includes(first)
    }
    let anchor = role.card.anchor
    role.card.content.juniors += more.map { CardReference(id: $0, anchor: anchor) }
    return role
  }

  @Test("A role that includes itself")
  func itself() {
    let found = findings(of: "cyclic-hierarchy", in: Studio.CyclicHierarchyExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Retoucher: includes itself [Retoucher]",
          "note: Retoucher includes Retoucher here",
          "help: take one of these inclusions away",
        ]
      ])
  }

  @Test("Names the whole cycle, from its first card back to it")
  func whole() {
    let policy = Studio.small(
      role("a", includes: "b"), role("b", includes: "c"), role("c", includes: "a"))
    let found = findings(of: "cyclic-hierarchy", in: policy)
    #expect(found.map(\.summary) == ["A: the inclusions lead back to it, A → B → C → A"])
    #expect(
      found.flatMap(\.notes).map(\.text) == [
        "A includes B here", "B includes C here", "C includes A here",
      ])
  }

  @Test("Two cycles are two findings; what is only above or between them is in neither")
  func two() {
    let policy = Studio.small(
      role("top", includes: "a"), role("a", includes: "b"), role("b", includes: "a", "between"),
      role("between", includes: "c"), role("c", includes: "d"), role("d", includes: "c"))
    #expect(
      findings(of: "cyclic-hierarchy", in: policy).map(\.summary).sorted() == [
        "A: the inclusions lead back to it, A → B → A",
        "C: the inclusions lead back to it, C → D → C",
      ])
  }

  @Test("Cycles that share a card are one knot")
  func knot() {
    let policy = Studio.small(
      role("a", includes: "b", "c"), role("b", includes: "a"), role("c", includes: "a"))
    let found = findings(of: "cyclic-hierarchy", in: policy)
    #expect(found.map(\.summary) == ["A: the inclusions lead back to it, A → B → A"])
    #expect(found[0].notes.last?.text == "C can be reached from it and lead back to it as well")
  }

  @Test("A junior of two seniors is no cycle")
  func diamond() {
    let policy = Studio.small(
      role("top", includes: "left", "right"), role("left", includes: .support),
      role("right", includes: .support), Studio.support)
    #expect(findings(of: "cyclic-hierarchy", in: policy) == [])
  }
}
