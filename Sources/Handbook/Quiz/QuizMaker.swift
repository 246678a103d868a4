import DocumentModel
import PolicyAudit
import PolicyFormats
import PolicyModel

/// Finds what can be asked about a card.
///
/// Each feature gives at most one question for what can be done there and one for what cannot, and
/// which one depends on that feature's decisions alone. So a change of the policy alters the questions
/// about the features that it touches, and no others.
struct QuizMaker {
  let product: Product
  let card: Ref<Card>
  let seed: Int

  var policy: ResolvedPolicy { product.policy }

  /// Questions that are answered by yes, the first to be asked first.
  var can: [Quiz.Question] {
    let refusesNothing = refusesNothing
    return ranked { feature in
      let decision = policy.decision(card, feature)
      let sure = decision.effective.filter { !decision.conditional.contains($0) }
      guard let action = best(of: sure, on: feature, near: { isLackedElsewhere($0, on: feature) })
      else { return nil }
      // Where nothing is refused, a quiz of nothing but yes would teach nothing.
      let standIn =
        turn(feature) == 0 || refusesNothing ? whoElse(.standIn, action, on: feature) : nil
      return standIn ?? simple(.can, action, on: feature)
    }
  }

  /// Questions about what is refused, in turn of each kind.
  var cannot: [Quiz.Question] {
    ranked { feature in
      let decision = policy.decision(card, feature)
      guard !(decision.isUndecided && decision.kind == .role) else { return nil }
      let lacking = policy.offered(on: feature).filter { !decision.effective.contains($0) }
      guard let action = best(of: lacking, on: feature, near: { !holders($0, on: feature).isEmpty })
      else { return nil }
      let other =
        switch turn(feature) {
        case 0: whoElse(.instead, action, on: feature)
        case 1: sees(on: feature)
        default: nil as Quiz.Question?
        }
      return other ?? simple(.cannot, action, on: feature)
    }
  }

  private var refusesNothing: Bool {
    policy.features.allSatisfy { feature in
      let held = policy.decision(card, feature).effective
      return policy.offered(on: feature).allSatisfy(held.contains)
    }
  }

  // MARK: Kinds

  private func simple(_ kind: Quiz.Question.Kind, _ action: Ref<Action>, on feature: Ref<Feature>)
    -> Quiz.Question
  {
    let id = id(kind, action, on: feature)
    return Quiz.Question(
      id: id, kind: kind, about: card, feature: feature, action: action,
      situation: Phrasing.situation(policy[action], policy[feature], pick: pick(id)),
      choices: shuffled(
        [
          .init(words: .said(.yesMyself), isRight: kind == .can),
          .init(words: .said(.noSomebodyElse), isRight: kind != .can),
        ], id))
  }

  /// One who can among some who cannot: first those who can do something else there.
  private func whoElse(
    _ kind: Quiz.Question.Kind, _ action: Ref<Action>, on feature: Ref<Feature>
  ) -> Quiz.Question? {
    let id = id(kind, action, on: feature)
    let able = holders(action, on: feature).filter { $0 != card }.sorted {
      key(id, $0) < key(id, $1)
    }
    let unable = columns(feature).filter {
      !policy.holds($0, action, on: feature)
    }
    .sorted {
      (isNear($0, feature) ? 0 : 1, key(id, $0)) < (isNear($1, feature) ? 0 : 1, key(id, $1))
    }
    guard let right = able.first, !unable.isEmpty else { return nil }
    let choices =
      [Quiz.Question.Choice(words: .policy(policy[right].name), isRight: true)]
      + unable.prefix(3).map { .init(words: .policy(policy[$0].name), isRight: false) }
    guard Set(choices.map(\.words)).count == choices.count else { return nil }
    return Quiz.Question(
      id: id, kind: kind, about: card, feature: feature, action: action,
      situation: Phrasing.whoElse(
        kind, policy[action], policy[feature],
        Phrasing.noun(policy[right], product), pick: pick(id)),
      choices: shuffled(choices, id))
  }

  /// The symptom that strikes here among some that do not.
  private func sees(on feature: Ref<Feature>) -> Quiz.Question? {
    let symptoms = product.policy.symptoms
    let struck = symptoms.filter { policy.strike(of: $0, card, feature) != nil }
    guard let symptom = struck.min(by: { rank($0.id.text) < rank($1.id.text) }),
      let action = symptom.lacking.compactMap({ policy.ref($0.id) })
        .first(where: { policy.offers($0, on: feature) })
    else { return nil }
    let id = id(.sees, action, on: feature)
    let others = symptoms.filter { other in
      other.says != symptom.says && !struck.contains { $0.id == other.id }
    }.sorted { rank(id, $0.id.text) < rank(id, $1.id.text) }
    return Quiz.Question(
      id: id, kind: .sees, about: card, feature: feature, action: action,
      situation: Phrasing.whatYouSee(
        policy[action], policy[feature], pick: pick(id)),
      choices: shuffled(
        [.init(words: Phrasing.says(symptom), isRight: true)]
          + others.prefix(2).map { .init(words: Phrasing.says($0), isRight: false) }
          + [.init(words: .said(.nothingUnusual), isRight: false)], id))
  }

  // MARK: Who else

  func columns(_ feature: Ref<Feature>) -> [Ref<Card>] {
    product.columns(of: policy.area(of: feature))
  }

  /// Those who can without a condition.
  private func holders(_ action: Ref<Action>, on feature: Ref<Feature>) -> [Ref<Card>] {
    let permission = policy.permission(action, on: feature)
    return columns(feature).filter {
      policy.holds($0, action, on: feature)
        && !policy.holdings[$0].conditional.contains(permission)
    }
  }

  private func isLackedElsewhere(_ action: Ref<Action>, on feature: Ref<Feature>) -> Bool {
    columns(feature).contains { !policy.holds($0, action, on: feature) }
  }

  /// Whether a card can do something with a feature, so that one might mistake it for more.
  func isNear(_ card: Ref<Card>, _ feature: Ref<Feature>) -> Bool {
    !policy.members(of: policy.holdings[card].effective, on: feature).isEmpty
  }

  // MARK: Choosing

  /// The action to ask about: one that tells cards apart, where there is one.
  private func best(
    of actions: [Action], on feature: Ref<Feature>, near isNear: (Ref<Action>) -> Bool
  ) -> Ref<Action>? {
    let name = policy[feature].id.text
    return actions.compactMap { policy.ref($0.id) }.min {
      (isNear($0) ? 0 : 1, rank(name, policy[$0].id.text))
        < (isNear($1) ? 0 : 1, rank(name, policy[$1].id.text))
    }
  }

  func ranked(_ question: (Ref<Feature>) -> Quiz.Question?) -> [Quiz.Question] {
    policy.features.map { (feature: $0, rank: rank(policy[$0].id.text)) }
      .sorted { $0.rank < $1.rank }.compactMap { question($0.feature) }
  }

  private func turn(_ feature: Ref<Feature>) -> Int {
    pick(rank("turn", policy[feature].id.text)) % 3
  }

  func id(
    _ kind: Quiz.Question.Kind, _ action: Ref<Action>, on feature: Ref<Feature>,
    of colleague: Ref<Card>? = nil
  ) -> String {
    String(
      PolicyBundle.fingerprint(
        of: [
          policy[card].id.text, policy[feature].id.text,
          policy[action].id.text, kind.rawValue,
        ] + (colleague.map { [policy[$0].id.text] } ?? [])
      ).prefix(8))
  }

  /// A number that only the seed, the card and these words decide.
  func rank(_ words: String...) -> String {
    PolicyBundle.fingerprint(of: ["\(seed)", policy[card].id.text] + words)
  }

  func key(_ id: String, _ card: Ref<Card>) -> String { rank(id, policy[card].id.text) }

  func pick(_ hash: String) -> Int { Int(hash.prefix(6), radix: 16) ?? 0 }

  func shuffled(_ choices: [Quiz.Question.Choice], _ id: String) -> [Quiz.Question.Choice] {
    choices.sorted { rank(id, $0.words.english) < rank(id, $1.words.english) }
  }
}
