import PolicyAudit
import PolicyModel

/// A claim turned into one that says the opposite, or speaks of somebody or something else.
enum ClaimMutant {
  static func every(of policy: Policy) -> [(policy: Policy, words: String)] {
    policy.claims.indices.map { number in
      var changed = policy
      var claim = Claim(
        turned(policy.claims[number].statement, policy), at: policy.claims[number].anchor)
      claim.acknowledged = policy.claims[number].acknowledged
      changed.claims[number] = claim
      let (was, now) = (policy.claims[number].statement, claim.statement)
      return (changed, "\(policy.id), claim \(number + 1): \(was), now \(now)")
    }
  }

  private static func turned(_ statement: Claim.Statement, _ policy: Policy) -> Claim.Statement {
    let cards = policy.cards.map(\.id)
    let view = policy.view ?? policy.actions[0].id
    func another<Name: Equatable>(_ name: Name, _ names: [Name]) -> Name {
      names.first { $0 != name } ?? name
    }
    switch statement {
    case .can(let card, let action, let features): return .cannot(card, action, features)
    case .cannot(let card, let action, let features): return .can(card, action, features)
    case .noAccess(let card, let features): return .can(card, view, features)
    case .canThroughout(let card, _, let areas): return .onlyEver(card, [], areas)
    case .onlyEver(let card, let actions, let areas):
      return actions.isEmpty ? .canThroughout(card, view, areas) : .onlyEver(card, [], areas)
    case .only(let cards, let action, let feature):
      return cards.isEmpty ? .can(policy.cards[0].id, action, [feature]) : .never(action, [feature])
    case .never(let action, let features): return .can(cards[0], action, features)
    case .includes(let senior, let junior): return .includes(junior, senior)
    case .equals(let one, let other, let except):
      return except.isEmpty
        ? .equals(one, another(other, cards.filter { $0 != one }), except: [])
        : .equals(one, other, except: [])
    case .everything(let card): return .everything(another(card, cards.reversed()))
    case .ranked(let cards): return .ranked(cards.reversed())
    case .mostRestricted(let card): return .mostRestricted(another(card, cards))
    case .level(let card, let level, let features):
      return .level(card, another(level, policy.ladder?.levels.map(\.id) ?? []), features)
    case .meets(let card, let standard):
      return .meets(another(card, cards), another(standard, policy.standards.map(\.id)))
    case .atMost(let limit, let number): return .atMost(limit, number + 1)
    case .count(let what, let number): return .count(what, number + 1)
    }
  }
}
