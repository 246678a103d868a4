import Diagnostics
import PolicyModel

/// What one person may be given together, where each card alone keeps duties apart.
struct JointDuties {
  private let policy: ResolvedPolicy
  private let separations: Separations
  /// By permission: the cards that may be given together with others and hold it.
  private let holders: [Ref<Permission>: [Ref<Card>]]
  private let companions: Companions

  init(_ policy: ResolvedPolicy, _ separations: Separations) {
    self.policy = policy
    self.separations = separations
    companions = Companions(policy)
    var holders: [Ref<Permission>: [Ref<Card>]] = [:]
    for card in companions.givable {
      let held = policy.holdings[card].held
      for pair in separations.touched(by: held, policy) {
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
        let names = enumerated(partners.sorted().map { printable(policy[$0].name) })
        let note = Diagnostic.Note(
          "\(printable(policy[card].name)) together with \(names)", at: policy[card].anchor)
        notes[separation, default: []].append(note)
      }
    }
    return notes.sorted { $0.key < $1.key }.map { finding($0.key, notes: $0.value) }
  }

  /// By separation: the later cards that break it only together with this one.
  private func partners(of card: Ref<Card>) -> [Int: Set<Ref<Card>>] {
    let held = policy.holdings[card].held
    var partners: [Int: Set<Ref<Card>>] = [:]
    for pair in separations.touched(by: held, policy) where !pair.isBroken(by: held) {
      let lacking = held.contains(pair.first) ? pair.second : pair.first
      for other in holders[lacking] ?? [] where other > card && companions.mayMeet(card, other) {
        if partners[pair.separation]?.contains(other) == true { continue }
        let theirs = policy.holdings[other].held
        guard !pair.isBroken(by: theirs),
          pair.isBroken(by: policy.effective(together: [card, other]))
        else { continue }
        partners[pair.separation, default: []].insert(other)
      }
    }
    return partners
  }

  private func finding(_ number: Int, notes: [Diagnostic.Note]) -> Diagnostic {
    let separation = policy.separations[number]
    var both = "these duties"
    if case .actions(let first, let second, _) = separation.parts {
      both = "\(policy.name(first)) and \(policy.name(second))"
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
