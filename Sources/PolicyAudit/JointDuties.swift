import Diagnostics
import PolicyModel

/// What one person may be given together, where each card alone keeps duties apart.
struct JointDuties {
  private let evidence: Evidence
  private let separations: Separations
  /// By permission: the cards that may be given together with others and hold it.
  private let holders: [UInt32: [Int]]
  private let companions: Companions

  init(_ evidence: Evidence, _ separations: Separations) {
    self.evidence = evidence
    self.separations = separations
    companions = Companions(evidence.index)
    var holders: [UInt32: [Int]] = [:]
    for card in companions.givable {
      let held = evidence.permissions.holdings[card].held
      for pair in separations.touched(by: held, evidence.index) {
        for part in [pair.first, pair.second] where held.contains(part) {
          holders[part, default: []].append(card)
        }
      }
    }
    self.holders = holders
  }

  /// One finding for each separation that some combination breaks, with the pairs as notes.
  func findings() -> [Diagnostic] {
    var notes: [Int: [Diagnostic.Note]] = [:]
    for card in companions.givable {
      for (separation, partners) in partners(of: card).sorted(by: { $0.key < $1.key }) {
        let cards = evidence.index.cards
        let names = enumerated(partners.sorted().map { printable(cards[$0].name) })
        let note = Diagnostic.Note(
          "\(printable(cards[card].name)) together with \(names)", at: cards[card].anchor)
        notes[separation, default: []].append(note)
      }
    }
    return notes.sorted { $0.key < $1.key }.map { finding($0.key, notes: $0.value) }
  }

  /// By separation: the later cards that break it only together with this one.
  private func partners(of card: Int) -> [Int: Set<Int>] {
    let held = evidence.permissions.holdings[card].held
    var partners: [Int: Set<Int>] = [:]
    for pair in separations.touched(by: held, evidence.index) where !pair.isBroken(by: held) {
      let lacking = held.contains(pair.first) ? pair.second : pair.first
      for other in holders[lacking] ?? [] where other > card && companions.mayMeet(card, other) {
        if partners[pair.separation]?.contains(other) == true { continue }
        let theirs = evidence.permissions.holdings[other].held
        guard !pair.isBroken(by: theirs),
          pair.isBroken(by: evidence.permissions.effective(together: [card, other]))
        else { continue }
        partners[pair.separation, default: []].insert(other)
      }
    }
    return partners
  }

  private func finding(_ number: Int, notes: [Diagnostic.Note]) -> Diagnostic {
    let separation = evidence.policy.separations[number]
    var both = "these duties"
    if case .actions(let first, let second, _) = separation.parts {
      both = "\(evidence.index.name(first)) and \(evidence.index.name(second))"
    }
    var shown = Array(notes.prefix(20))
    if notes.count > 20 { shown.append(Diagnostic.Note("and \(notes.count - 20) more of these")) }
    return UnseparatedDuties.finding(
      "\(both): one person may be given both, by way of two cards", at: separation.anchor,
      notes: shown,
      suggestions: [
        "take one part out of these cards, or acknowledge that the product leaves it to whoever assigns them"
      ])
  }
}
