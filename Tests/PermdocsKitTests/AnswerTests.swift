import BuiltTools
import Foundation
import Testing

/// The commands that answer what people ask of a policy.
@Suite struct AnswerTests {
  let toydocs: Toydocs

  init() throws { toydocs = try Toydocs() }

  @Test func whoCanTellsEverybodyWithTheWayOrTheReason() throws {
    let result = try toydocs.run("who-can", "toy-studio", "Price Lists", "DELETE")
    #expect(result.code == 0)
    #expect(
      result.output == """
        Delete on Price Lists: 1 of 2 roles can
        Owner can delete Price Lists.
          The card of Owner grants Full: change what things cost, remove old lists.
        Support cannot delete Price Lists.
          Nothing is granted there on purpose: what things cost is the owner's to decide.

        """)
  }

  @Test func whoCanOfAFeatureAsksForEveryAction() throws {
    let result = try toydocs.run("who-can", "toy-studio", "printing")
    let heads = result.output.components(separatedBy: "\n\n").map { $0.prefix { $0 != "\n" } }
    #expect(
      heads == [
        "View on Printing: 2 of 2 roles can", "Edit on Printing: 1 of 2 roles can",
        "Delete on Printing: 0 of 2 roles can",
      ])
  }

  private struct Answers: Decodable {
    struct Answer: Decodable {
      struct Card: Decodable {
        let id: String
        let why: [String]
        let cure: [String]?
      }
      let feature: String
      let action: String
      let can: [Card]
      let cannot: [Card]
    }
    let version: Int
    let answers: [Answer]
  }

  @Test func whoCanForAProgramIsTheWholeRelation() throws {
    let result = try toydocs.run("who-can", "toy-studio", "--report", "json")
    let answers = try JSONDecoder().decode(Answers.self, from: Data(result.output.utf8))
    #expect(answers.version == 1)
    #expect(answers.answers.count == 12)
    for answer in answers.answers {
      #expect(
        answer.can.allSatisfy { $0.cure == nil } && answer.cannot.allSatisfy { $0.cure != nil })
      for card in answer.can + answer.cannot {
        let explained = try toydocs.run(
          "explain", "toy-studio", card.id, answer.feature, answer.action)
        let lines = explained.output.split(separator: "\n").map(String.init)
          .filter { !$0.hasPrefix("Written at") }
        #expect(card.why + (card.cure ?? []) == lines)
      }
    }
  }

  @Test func recommendRanksByWhatIsBroughtBesides() throws {
    let result = try toydocs.run(
      "recommend", "toy-studio", "--needs", "jobs:view, printing:view")
    #expect(result.code == 0)
    #expect(
      result.output == """
        1. Support
           Brings 2 more: Images (view, edit).
           Holds on a condition only: Printing (view).

        2. Owner
           Brings 9 more: Jobs (edit, delete); Price Lists (view, edit, delete); Images (view, edit, delete); Printing (edit).

        """)
  }

  @Test func whereNothingSufficesItIsToldWhatLacks() throws {
    let result = try toydocs.run("recommend", "toy-studio", "--needs", "printing:delete")
    #expect(result.code == 1)
    #expect(
      result.output == """
        Is needed too: Jobs (view); Printing (view).
        No role can do all of this.
        Nobody can be given Printing (delete).
        Support lacks Printing (delete).
        Owner lacks Printing (delete).

        """)
  }

  @Test func recommendForAProgramNamesThingsById() throws {
    let result = try toydocs.run(
      "recommend", "toy-studio", "--needs", "images:delete", "--report", "json")
    #expect(
      result.output == """
        {
          "version": 1,
          "product": "toy-studio",
          "needs": [
            "images:delete"
          ],
          "required": [
            "jobs:view",
            "images:view",
            "images:delete"
          ],
          "exact": true,
          "remarks": [
            "Is needed too: Jobs (view); Images (view)."
          ],
          "choices": [
            {
              "roles": [
                "owner"
              ],
              "sets": [],
              "title": "Owner",
              "surplus": [
                "jobs:edit",
                "jobs:delete",
                "price-lists:view",
                "price-lists:edit",
                "price-lists:delete",
                "images:edit",
                "printing:view",
                "printing:edit"
              ],
              "conditional": [],
              "breaksSeparation": false,
              "says": [
                "Brings 8 more: Jobs (edit, delete); Price Lists (view, edit, delete); Images (edit); Printing (view, edit)."
              ]
            }
          ],
          "shortfalls": []
        }

        """)
  }

  @Test func explainSaysWhatWouldCureItAndWhomToAsk() throws {
    let result = try toydocs.run("explain", "toy-studio", "support", "images", "delete")
    #expect(
      result.output == """
        Support cannot delete Images.
        The card grants Edit there, which does not include it.
        It needs View on Jobs, which Support has.
        That is what “There is no delete button.” comes from.
        Smallest change: give Support Full on Images.
        Who may make the change: Owner.
        Can do it already: Owner.
        I have the role Support and cannot delete Images. Could I please be given Full on Images?

        """)
  }

  @Test func compareOfSeveralTellsWhereTheyAreNotAlike() throws {
    let three = try toydocs.run(
      "compare", "toy-studio", "owner", "support", "guest", edition: "saying", text: "odd")
    #expect(three.code == 0)
    #expect(
      three.output.hasPrefix("Jobs\n  Owner: view, edit, delete\n  Support: view\n  odd: view\n"))
    #expect(three.output.hasSuffix("\nCommon to all of them: 1 permission.\n"))
    let two = try toydocs.run("compare", "toy-studio", "owner", "support", "--report", "json")
    #expect(two.output.contains("\"common\": [\n    \"jobs:view\","))
  }
}
