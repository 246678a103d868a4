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

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    let index = evidence.index
    let every = index.features.indices.filter {
      index.features[$0].isCataloged && index.offersSomething(on: $0)
    }
    let fixed = every.filter { !index.areas[index.areaOfFeature[$0]].isConfigurable }
    return index.cards.indices.compactMap { number in
      let content = index.cards[number].content
      guard index.cards[number].kind == .role, !content.sections.isEmpty,
        content.otherwiseNone == nil
      else { return nil }
      let isGivenSets = content.mayBeGivenSets || content.holdsEverySet
      return finding(number, among: isGivenSets ? fixed : every, evidence)
    }
  }

  /// Looks at what is decided and at the first few that are not: never at the whole grid.
  private static func finding(
    _ card: Int, among features: [Int], _ evidence: Evidence
  ) -> Diagnostic? {
    let index = evidence.index
    var decided = Set(evidence.lines[card].keys)
    for held in evidence.permissions.holdings[card].held.numbers {
      decided.insert(index.feature(of: held))
    }
    let count = features.count - decided.count { features.containsSorted($0) }
    guard count > 0 else { return nil }
    let first = features.lazy.filter { !decided.contains($0) }.prefix(10)
    let names = enumerated(first.map { printable(index.features[$0].name) }, of: count)
    return finding(
      "\(printable(index.cards[card].name)): nothing is decided on \(names)",
      at: index.cards[card].anchor,
      notes: first.prefix(1).map { feature in
        let name = printable(index.features[feature].name)
        return Diagnostic.Note("\(name) is declared here", at: index.features[feature].anchor)
      },
      suggestions: ["grant it, write none with a reason, or add EverythingElse(noneBecause:)"])
  }
}

extension [Int] {
  /// Whether a sorted array has the number.
  fileprivate func containsSorted(_ number: Int) -> Bool {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == number
  }
}
