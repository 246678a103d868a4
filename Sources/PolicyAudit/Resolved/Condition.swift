package import PolicyModel

/// When a card lets people do something: always, or only when some words are true.
///
/// A permission on a condition is less than the same permission without one. Two conditions in other words
/// cannot be compared.
package struct Condition: Sendable, Hashable {
  /// Any of these, where there are some.
  package let anyOf: Set<String>
  /// The conditions of what the feature needs elsewhere.
  package let needs: Set<String>

  package static let always = Condition(anyOf: [], needs: [])

  /// Whether whoever has the permission on this condition has it on the other as well.
  package func isWithin(_ other: Condition) -> Bool {
    (other.anyOf.isEmpty || (!anyOf.isEmpty && anyOf.isSubset(of: other.anyOf)))
      && other.needs.isSubset(of: needs)
  }
}

extension ResolvedPolicy {
  /// When a card lets people do what it lets them do.
  package func condition(of card: Ref<Card>, _ permission: Ref<Permission>) -> Condition {
    var seen: Set<Ref<Permission>> = []
    return condition(of: card, permission, &seen)
  }

  private func condition(
    of card: Ref<Card>, _ permission: Ref<Permission>, _ seen: inout Set<Ref<Permission>>
  ) -> Condition {
    guard holdings[card].conditional.contains(permission), seen.insert(permission).inserted else {
      return .always
    }
    let feature = feature(of: permission)
    let isOwn = !holdings[card].certain.contains(permission)
    let lines = isOwn ? derivation(card, feature, action(of: permission)).sources : []
    let needed = prerequisites(on: feature).compactMap { ref($0.needs) }
      .map { condition(of: card, $0, &seen) }
    return Condition(
      anyOf: Set(lines.compactMap(\.line.condition)),
      needs: needed.reduce(into: []) { $0.formUnion($1.anyOf.union($1.needs)) })
  }

  /// What one card lets people do in more cases than another, or where the other does not at all.
  package func excess(of card: Ref<Card>, over other: Ref<Card>) -> Permissions {
    let held = holdings[card].effective
    let beyond = held.subtracting(holdings[other].effective)
    let narrowed = held.intersection(holdings[other].conditional).keeping {
      !condition(of: card, $0).isWithin(condition(of: other, $0))
    }
    return narrowed.isEmpty ? beyond : beyond.union(narrowed)
  }

  /// Whether both let people do the same in the same cases.
  package func isAlike(_ card: Ref<Card>, _ other: Ref<Card>) -> Bool {
    holdings[card].effective == holdings[other].effective
      && holdings[card].conditional == holdings[other].conditional
      && excess(of: card, over: other).isEmpty && excess(of: other, over: card).isEmpty
  }
}
