package import Diagnostics
import PolicyModel

/// A role decides every feature.
package enum UndecidedFeature: PolicyRule {
  package static let rule = Rule(
    id: "undecided-feature", severity: .warning,
    title: "A role decides every feature of the catalog",
    explanation: """
      Silence is not a decision: nobody can tell a feature that was kept back on purpose from one \
      that was forgotten. Grant it, write none with the reason, or close the card with \
      EverythingElse.
      """,
    wrong: """
      Role("Front Desk", "front-desk") {
        Purpose("Greets families.")
        setup { jobs(.view, because: "find a job and its gallery") }
      }
      """,
    right: """
      Role("Front Desk", "front-desk") {
        Purpose("Greets families.")
        setup { jobs(.view, because: "find a job and its gallery") }
        EverythingElse(noneBecause: "the desk needs nothing more")
      }
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    let every = policy.features.filter {
      policy[$0].isCataloged && policy.offersSomething(on: $0)
    }
    let fixed = every.filter { !policy[policy.area(of: $0)].isConfigurable }
    return policy.cards.compactMap { number in
      let content = policy[number].content
      guard policy[number].kind == .role, !content.sections.isEmpty,
        content.otherwiseNone == nil
      else { return nil }
      let isGivenSets = content.mayBeGivenSets || content.holdsEverySet
      return finding(number, among: isGivenSets ? fixed : every, policy)
    }
  }

  /// Looks at what is decided and at the first few that are not: never at the whole grid.
  private static func finding(
    _ card: Ref<Card>, among features: [Ref<Feature>], _ policy: ResolvedPolicy
  ) -> Diagnostic? {
    var decided = Set(policy.lines.first[card].keys)
    for held in policy.holdings[card].held {
      decided.insert(policy.feature(of: held))
    }
    let count = features.count - decided.count { features.containsSorted($0) }
    guard count > 0 else { return nil }
    let first = features.lazy.filter { !decided.contains($0) }.prefix(10)
    let names = enumerated(first.map { printable(policy[$0].name) }, of: count)
    return finding(
      "\(printable(policy[card].name)): nothing is decided on \(names)",
      at: policy[card].anchor,
      notes: first.prefix(1).map { feature in
        let name = printable(policy[feature].name)
        return Diagnostic.Note("\(name) is declared here", at: policy[feature].anchor)
      },
      suggestions: ["grant it, write none with a reason, or add EverythingElse(noneBecause:)"])
  }
}

extension [Ref<Feature>] {
  /// Whether a sorted array has the feature.
  fileprivate func containsSorted(_ feature: Ref<Feature>) -> Bool {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < feature { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == feature
  }
}
