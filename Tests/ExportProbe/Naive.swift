import Foundation
import GeneratedPolicies
import PolicyFormats
import PolicyModel

/// Writes policies made by chance as policy.json, and beside each what people can do. The answers come
/// from `NaivePermissions`, which shares no code with the audit.
func writeNaive(to folder: URL) throws {
  for count in [1, 31, 32, 33, 65, 200] {
    let seeds = (UInt64(1)...).lazy
    let made = seeds.map { SoundPolicy.policy(seed: $0, actions: count) }.first(where: isTelling)
    guard var policy = made else { continue }
    policy.id = Policy.ID("generated-\(count)")
    policy.name = "Generated \(count)"
    let place = folder.appendingPathComponent(policy.id.text)
    try Data(PolicyBundle.encode(policy)).write(to: place.appendingPathExtension("policy.json"))
    try Answers.encoded(naivePeople(policy))
      .write(to: place.appendingPathExtension("answers.json"))
  }
}

/// Whether a policy has everything that bears on an answer, and lets some people and not all do the
/// last action: prerequisites leave nothing of many policies that are made by chance.
private func isTelling(_ policy: Policy) -> Bool {
  guard policy.roles.count > 1, policy.sets.count > 1, !policy.prerequisites.isEmpty,
    !policy.implications.isEmpty, policy.roles.contains(where: \.card.content.mayBeGivenSets),
    policy.cards.contains(where: { $0.grants.contains { $0.condition != nil } }),
    let last = policy.actions.last
  else { return false }
  let effective = NaivePermissions(policy).effective
  return policy.catalog.flatMap(\.features).contains { feature in
    let able = policy.cards.count { effective[$0.id]?[feature.id]?[last.id] == true }
    return able > 0 && able < policy.cards.count
  }
}

/// Everybody who has one card or two, and everybody who has any sets, with a role or without.
private func naivePeople(_ policy: Policy) -> [Answers.Person] {
  let sets = policy.sets.map(\.card.id)
  let someSets = (0..<(1 << sets.count)).map { bits in
    sets.indices.filter { bits & (1 << $0) != 0 }.map { sets[$0] }
  }
  let ids = policy.cards.map(\.id)
  let pairs = ids.indices.flatMap { one in ids[(one + 1)...].map { [ids[one], $0] } }
  let combined = someSets + policy.roles.flatMap { role in someSets.map { [role.card.id] + $0 } }
  let people = (pairs + combined).filter { !$0.isEmpty }
  // Somebody who has several cards has what a card that includes them all would give.
  var asked = policy
  asked.roles += people.enumerated().map { number, cards in
    var content = CardContent(purpose: "Is given several cards.")
    content.juniors = cards.map { CardReference(id: $0, anchor: policy.anchor) }
    return Role(
      card: Card(
        kind: .role, id: Card.ID("person-\(number)"), name: "Person \(number)", content: content,
        anchor: policy.anchor))
  }
  let permissions = NaivePermissions(asked)
  return people.enumerated().map { number, cards in
    let person = Card.ID("person-\(number)")
    let features = policy.catalog.flatMap(\.features)
    func named(_ isTold: (Feature.ID, Action.ID) -> Bool) -> [[String]] {
      features.flatMap { feature in
        policy.actions.filter { isTold(feature.id, $0.id) }.map { [feature.id.text, $0.id.text] }
      }
    }
    let effective = permissions.effective[person] ?? [:]
    let conditional = permissions.conditional[person] ?? [:]
    return Answers.Person(
      cards: cards.map(\.text),
      always: named { effective[$0]?[$1] == true && conditional[$0]?[$1] != true },
      sometimes: named { effective[$0]?[$1] == true })
  }
}
