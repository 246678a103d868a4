import Diagnostics
import GeneratedPolicies
import PolicyModel
import Testing
import ToyStudio

@testable import PolicyAudit

extension Studio {
  fileprivate static let author = Role("Author", "author") {
    Purpose("Writes posts.")
    setup { jobs(.view, .edit, when: "it is their own", because: "write posts") }
  }
  fileprivate static let writer = Role("Writer", "writer") {
    Purpose("Writes as well.")
    setup { jobs(.view, .edit, when: "it is their own", because: "write posts") }
  }
  fileprivate static let editor = Role("Editor", "editor") {
    Purpose("Puts posts right.")
    setup { jobs(.view, .edit, because: "put posts right") }
  }
  fileprivate static let monday = Role("Monday", "monday") {
    Purpose("Helps on Mondays.")
    setup { jobs(.view, .edit, when: "it is Monday", because: "help on Mondays") }
  }
}

/// A permission on a condition is less than the same permission without one.
@Suite struct ConditionTests {
  private static let policy = ResolvedPolicy(
    Studio.small(Studio.author, Studio.editor, Studio.monday))

  private static func comparison(_ left: Card.ID, _ right: Card.ID) throws -> Comparison {
    policy.comparison(try #require(policy.ref(left)), try #require(policy.ref(right)))
  }

  @Test func itIsLess() throws {
    let found = try Self.comparison("author", "editor")
    #expect(found.relation == .narrower)
    #expect(found.onlyRight.isEmpty && found.moreRight.count == 2 && found.otherwise.isEmpty)
    #expect(try Self.comparison("editor", "author").relation == .wider)
  }

  @Test func twoConditionsInOtherWordsCannotBeCompared() throws {
    let found = try Self.comparison("author", "monday")
    #expect(found.relation == .apart)
    #expect(found.otherwise.count == 2 && found.moreLeft.isEmpty && found.moreRight.isEmpty)
  }

  @Test func rolesThatDifferInItAreNoTwinsAndTheLesserIsContained() {
    let policy = Studio.small(Studio.author, Studio.editor, Studio.monday)
    #expect(findings(of: "twin-roles", in: policy).isEmpty)
    let contained = findings(of: "contained-role", in: policy)
    #expect(
      contained.map(\.summary) == [
        "Author: all it holds is also held by Editor",
        "Monday: all it holds is also held by Editor",
      ])
    #expect(
      contained.first?.notes.map(\.text) == ["Editor holds the same on fewer conditions"])
    let same = Studio.small(Studio.author, Studio.writer)
    #expect(findings(of: "twin-roles", in: same).count == 1)
  }

  @Test func claimsKnowIt() throws {
    func result(_ statement: Claim.Statement) -> ClaimResult {
      Self.policy.decide(Claim(statement, at: SourceAnchor(file: "x", line: 1, column: 1)))
    }
    #expect(!result(.equals("author", "editor", except: [])).isTrue)
    #expect(!result(.ranked(["author", "editor"])).isTrue)
    #expect(result(.ranked(["editor", "author"])).isTrue)
    #expect(result(.includes("editor", "author")).isTrue)
    #expect(
      result(.includes("author", "editor")).counterexamples.contains(
        .mayOnly("author", Permission("edit", on: "jobs"), ["it is their own"])))
    let can = result(.can("author", "edit", ["jobs"]))
    #expect(can.isTrue && can.conditions == ["it is their own"])
    #expect(result(.can("editor", "edit", ["jobs"])).conditions.isEmpty)
  }

  /// The order by words is the order by what happens: whenever the words of conditions are true or false
  /// together, whoever holds less can do no more.
  @Test(arguments: 1...60) func itIsLessInEveryCase(seed: UInt64) throws {
    var policy = SoundPolicy.policy(seed: seed)
    policy.prerequisites = []
    let resolved = ResolvedPolicy(policy)
    let words = Set(policy.cards.flatMap(\.grants).compactMap(\.condition)).sorted().prefix(5)
    let worlds = (0..<(1 << words.count)).map { world in
      NaivePermissions(
        policy,
        where: Set(words.enumerated().filter { world & (1 << $0.offset) != 0 }.map(\.element))
      )
    }
    for left in resolved.cards {
      for right in resolved.cards {
        let excess = resolved.excess(of: left, over: right)
        for permission in resolved.holdings[left].effective {
          let named = resolved[permission]
          let isWithin = worlds.allSatisfy { world in
            !world.holds(resolved[left].id, named) || world.holds(resolved[right].id, named)
          }
          #expect(excess.contains(permission) == !isWithin, "\(named)")
        }
      }
    }
  }
}
