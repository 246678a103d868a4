import Testing

/// How many mutants of one kind were made, which gate noticed each, and which of them none did.
struct Tally {
  enum Gate: String, CaseIterable { case audit, prose, pages, blocks, diff }

  let kind: String
  private var caught: [Gate: Int] = [:]
  private var survivors: [String] = []

  init(_ kind: String) { self.kind = kind }

  mutating func add(_ outcomes: [(mutant: String, noticedBy: Gate?)]) {
    for outcome in outcomes {
      if let gate = outcome.noticedBy {
        caught[gate, default: 0] += 1
      } else {
        survivors.append(outcome.mutant)
      }
    }
  }

  /// Prints the share that was caught; fails for each survivor.
  func report() {
    let count = caught.values.reduce(0, +)
    let total = count + survivors.count
    let share = total == 0 ? 0 : count * 1000 / total
    let gates = Gate.allCases.compactMap { gate in caught[gate].map { "\($0) by \(gate.rawValue)" }
    }
    print(
      "mutants: \(total) \(kind), \(share / 10).\(share % 10) % caught "
        + "(\(gates.joined(separator: ", ")))")
    #expect(total > 0, "no \(kind)")
    for survivor in survivors { Issue.record("nothing noticed: \(survivor)") }
  }
}
