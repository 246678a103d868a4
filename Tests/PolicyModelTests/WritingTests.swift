import Diagnostics
import PolicyModel
import Testing
import ToyStudio

/// What the lines of a policy turn into.
struct WritingTests {
  private let cardLine = #line + 1
  private var role: Role {
    Role("Desk", "desk") {
      Purpose("Answers.")
      Studio.setup(printed: "Getting ready", about: "First things first.") {
        Studio.jobs(.view, .edit, when: "it rains", because: "keep dry").printed(as: "Work")
        Studio.prices.none(because: "not here")
      }
      Warning("Wet floor.")
      Includes(.support)
      EverythingElse(noneBecause: "a desk needs no more")
    }
  }

  @Test func aLineKeepsActionsConditionReasonAndName() throws {
    let grant = try #require(role.card.content.sections.first?.grants.first)
    #expect(grant.actions == [.view, .edit])
    #expect(grant.condition == "it rains")
    #expect(grant.reason == "keep dry")
    #expect(grant.printedName == "Work")
  }

  @Test func anExplicitNoneIsADecisionWithoutActions() throws {
    let grant = try #require(role.card.content.sections.first?.grants.last)
    #expect(grant.decision == .none)
    #expect(grant.actions.isEmpty)
  }

  @Test func aSectionKeepsItsPrintedHeading() throws {
    let section = try #require(role.card.content.sections.first)
    #expect(section.area == "setup")
    #expect(section.printedName == "Getting ready")
  }

  @Test func theOtherPartsOfACardFindTheirPlaceInAnyOrder() {
    let content = role.card.content
    #expect(content.purpose == "Answers.")
    #expect(content.remarks.map(\.kind) == [.warning])
    #expect(content.remarks.map(\.text) == ["Wet floor."])
    #expect(content.juniors.map(\.id) == [.support])
    #expect(content.otherwiseNone == "a desk needs no more")
  }

  @Test func aTickHasNoReason() {
    let tick = Studio.images[.view, .delete]
    #expect(tick.grant.actions == [.view, .delete])
    #expect(tick.grant.reason == nil)
  }

  @Test func anAnchorPointsAtTheLineAndTheParenthesisAfterItsName() throws {
    let grant = try #require(role.card.content.sections.first?.grants.first)
    #expect(grant.anchor.file.hasSuffix("WritingTests.swift"))
    #expect(grant.anchor.line == cardLine + 4)
    #expect(grant.anchor.column == 20)
  }

  @Test func anAcknowledgementStaysWithItsLine() {
    let tick = Studio.images[.view].acknowledged(.offLadder, "The page prints it.")
    #expect(tick.grant.acknowledged.all.map(\.rule) == [.offLadder])
    #expect(tick.grant.acknowledged.all.map(\.reason) == ["The page prints it."])
  }

  @Test func aStandardMayNameNoFeature() {
    let line = StandardLine.recommends(.full, printed: "where needed")
    #expect(line.features.isEmpty)
    #expect(line.printedName == "where needed")
  }
}
