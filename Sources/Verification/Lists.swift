import DocumentModel
import PolicyAudit
import PolicyModel

// Lists: a standard's recommendations, the levels, the roles or sets by name, what a role can do.

extension PageVerifier {
  mutating func read(list items: [ReadText]) {
    let read: Bool
    if let standard = scope.standard {
      scope.leaveStandard()
      read = readStandard(items, standard)
    } else {
      read = readLevelNames(items) || readCardNames(items) || readAbilities(items)
    }
    if read { log.counts.lists += 1 } else { log.counts.uncheckedItems += items.count }
  }

  /// "View → …": the levels one after the other. What they mean is told in the page's own words,
  /// so only their names can be compared.
  private mutating func readLevelNames(_ items: [ReadText]) -> Bool {
    guard scope.feature == nil, let levels = policy.ladder?.levels else { return false }
    let heads = items.map { item in
      item.text.firstRange(of: "→").map { String(item.text[..<$0.lowerBound]) } ?? ""
    }
    let found = heads.map { names.levels[NameKey.of($0)] }
    guard found.count(where: { $0 != nil }) > 1 else { return false }
    for (item, (head, level)) in zip(items, zip(heads, found)) where !head.isEmpty {
      let place = item.anchor(in: file)
      let name = NameKey.of(head)
      if let level {
        log.counts.items += 1
        log.agree(levels[level].name, at: place)
      } else if name != NameKey.of(policy.ladder?.noneName ?? "") {
        log.unknown(
          "level", name, near: names.near(name, among: levels.map(\.name)), at: place)
      }
    }
    for (number, level) in levels.enumerated() where !found.contains(number) {
      guard let place = items.last?.anchor(in: file) else { continue }
      log.missing(level.name, "the list leaves out the level \(level.name)", at: place)
    }
    return true
  }

  /// A list that its introduction calls the list of all roles or all permission sets.
  private mutating func readCardNames(_ items: [ReadText]) -> Bool {
    let found = items.map { names.cards[NameKey.heading(NameKey.of($0.text))] }
    let known = found.compactMap { $0 }
    guard known.count > 1, known.count * 4 >= items.count * 3 else { return false }
    for (item, card) in zip(items, found) {
      if let card {
        log.counts.items += 1
        log.agree(policy[card].name, at: item.anchor(in: file))
      } else {
        unknownCard(item)
      }
    }
    let kind = policy[known[0]].kind
    let noun = kind == .role ? policy.terms.role.many : policy.terms.set.many
    guard scope.intro.contains(noun), scope.intro.contains("following"), let last = items.last
    else {
      return true
    }
    let meant = zip(items, found).filter { $0.1 == nil }
      .flatMap {
        names.near(NameKey.of($0.0.text), among: policy.listedCards.map(\.name)).prefix(1)
      }
    for card in policy.cards where policy[card].kind == kind && !known.contains(card) {
      let name = policy[card].name
      guard !meant.contains(name) else { continue }
      log.missing(name, "the list leaves out \(name)", at: last.anchor(in: file))
    }
    return true
  }
}
