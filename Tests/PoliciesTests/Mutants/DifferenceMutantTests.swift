import Parallel
import Diagnostics
import PolicyModel
import Testing

@testable import PermdocsKit
@testable import PolicyAudit

extension MutantTests {
  /// A version with one line changed, held against the one before: the change stands at its own role
  /// and feature, and the findings are what people gained and lost, everywhere and nowhere else.
  @Test func differences() {
    var tally = Tally("grants changed between versions")
    for policy in Gate.policies {
      let before = ResolvedPolicy(policy)
      let same = Difference(from: policy, to: policy)
      #expect(same.isEmpty && DifferenceFindings([same], revision: nil).report.findings.isEmpty)
      tally.add(
        Mutation.every(of: policy).concurrentMap {
          ("\($0)", isTold($0, since: before) ? .diff : nil)
        })
    }
    tally.report()
  }

  private func isTold(_ mutation: Mutation, since before: ResolvedPolicy) -> Bool {
    let mutant = mutation.policy
    let difference = Difference(from: before.declaration, to: mutant)
    let written = difference.cards.flatMap { card in
      card.cells.filter { !$0.isEffectiveOnly }.map { (card.card.latest.id, $0.feature.latest.id) }
    }
    guard written.count == 1, written[0] == mutation.cell else { return false }
    let told = DifferenceFindings([difference], revision: nil).report.findings.map { finding in
      "\(finding.summary.prefix { $0 != ":" }) [\(finding.rule)]"
    }
    let after = ResolvedPolicy(mutant)
    return told.sorted() == Self.movements(before, after).sorted()
  }

  /// "Clerk, Refunds [wider-access]" for each cell where what can be done is not what could be done.
  private static func movements(_ before: ResolvedPolicy, _ after: ResolvedPolicy) -> [String] {
    after.cards.flatMap { card in
      after.features.compactMap { feature in
        let had = before.decision(card, feature).holds
        let has = after.decision(card, feature).holds
        let gained = after.listedActions.filter { has[$0.id, default: 0] > had[$0.id, default: 0] }
        let lost = after.listedActions.filter { has[$0.id, default: 0] < had[$0.id, default: 0] }
        let words = "\(after[card].name), \(after[feature].name)"
        if gained.contains(where: {
          after.declaration.risk(of: $0, on: after[feature]) == .high
        }) {
          return "\(words) [high-risk-access]"
        }
        if !gained.isEmpty { return "\(words) [wider-access]" }
        return lost.isEmpty ? nil : "\(words) [narrower-access]"
      }
    }
  }
}

extension Decision {
  /// By action: 2 for what can always be done, 1 for what can be done on a condition.
  fileprivate var holds: [Action.ID: Int] {
    Dictionary(uniqueKeysWithValues: effective.map { ($0.id, conditional.contains($0) ? 1 : 2) })
  }
}
