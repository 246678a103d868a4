import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

// "Can void orders": what a role can or cannot do, in sentences that consist of nothing but known
// words. Any other sentence is left unchecked, and counted as such.

extension PageVerifier {
  mutating func readAbilities(_ items: [ReadText]) -> Bool {
    var isRead = false
    for item in items {
      guard let ability = Ability(item.text, scope, names) else {
        log.counts.uncheckedItems += 1
        continue
      }
      isRead = true
      log.counts.items += 1
      compare(ability, item)
    }
    // Where nothing was read the caller counts.
    if !isRead { log.counts.uncheckedItems -= items.count }
    return isRead
  }

  private mutating func compare(_ ability: Ability, _ item: ReadText) {
    let place = item.anchor(in: file)
    for feature in ability.features {
      for action in ability.actions where policy.offers(action, on: feature) {
        let holds = policy.holds(ability.card, action, on: feature)
        let subject = "\(subject(ability.card, feature)) × \(policy[action].name)"
        if holds == ability.can {
          log.agree(subject, at: place)
        } else {
          log.contradict(
            subject, page: ability.can ? "can" : "cannot", policy: holds ? "can" : "cannot",
            at: place, notes: notes(card: ability.card, feature: feature))
        }
      }
    }
  }
}

/// A sentence of the form: who, can or cannot, actions, features.
private struct Ability {
  let card: Ref<Card>
  let can: Bool
  private(set) var actions: [Ref<Action>] = []
  private(set) var features: [Ref<Feature>] = []

  init?(_ text: String, _ scope: PageScope, _ names: PolicyNames) {
    guard text.utf8.count <= 300 else { return nil }
    var key = NameKey.withoutBrackets(NameKey.of(text))
    while let last = key.last, ".; ".contains(last) { key.removeLast() }
    let cross = key.hasPrefix("❌")
    key = String(key.drop { "❌✅✔✓✗ ".contains($0) })
    var words = key.split { " ".contains($0) }.map(String.init)[...]
    var named = scope.card
    // "Clerk can …": the longest name first.
    for length in (1...4).reversed() where words.count > length {
      if let card = names.cards[words.prefix(length).joined(separator: " ")],
        ["can", "cannot"].contains(words[words.startIndex + length])
      {
        named = card
        words = words.dropFirst(length)
        break
      }
    }
    guard let named else { return nil }
    card = named
    if words.first == "can" || words.first == "cannot" {
      can = words.removeFirst() == "can"
    } else if cross || scope.introSays("cannot") {
      can = false
    } else if scope.introSays("can") {
      can = true
    } else {
      return nil
    }
    guard readActions(&words, names), readFeatures(&words, names, on: named) else { return nil }
    guard
      features.contains(where: { feature in
        actions.contains { names.policy.offers($0, on: feature) }
      })
    else { return nil }
  }

  private static func isJoint(_ word: String) -> Bool { ["and", "or", "the", "a"].contains(word) }

  private mutating func readActions(_ words: inout ArraySlice<String>, _ names: PolicyNames) -> Bool
  {
    while let word = words.first {
      let bare = word.hasSuffix(",") ? String(word.dropLast()) : word
      let action = names.policy.actions.first {
        [names.policy[$0].spoken, names.policy[$0].name].map(NameKey.of).contains(bare)
      }
      guard let action else {
        guard Self.isJoint(bare), !actions.isEmpty else { break }
        words.removeFirst()
        continue
      }
      actions.append(action)
      words.removeFirst()
    }
    return !actions.isEmpty
  }

  private mutating func readFeatures(
    _ words: inout ArraySlice<String>, _ names: PolicyNames, on card: Ref<Card>
  ) -> Bool {
    while let word = words.first {
      let length = (1...6).reversed().first { length in
        length <= words.count && Self.feature(words.prefix(length), names, card) != nil
      }
      if let length, let feature = Self.feature(words.prefix(length), names, card) {
        features.append(feature)
        words = words.dropFirst(length)
      } else if Self.isJoint(word), words.count > 1 {
        words.removeFirst()
      } else {
        return false
      }
    }
    return !features.isEmpty
  }

  private static func feature(
    _ words: ArraySlice<String>, _ names: PolicyNames, _ card: Ref<Card>
  ) -> Ref<Feature>? {
    var name = words.joined(separator: " ")
    if name.hasSuffix(",") { name.removeLast() }
    return names.feature(name, on: card)
  }
}
