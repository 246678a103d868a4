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
  let card: Int
  let seed: Int

  var audited: AuditedPolicy { product.audited }
  var index: PolicyIndex { product.index }

  /// Questions that are answered by yes, the first to be asked first.
  var can: [Quiz.Question] {
    let refusesNothing = refusesNothing
    return ranked { feature in
      let decision = audited.decision(card: card, feature: feature)
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
      let decision = audited.decision(card: card, feature: feature)
      guard !(decision.isUndecided && decision.kind == .role) else { return nil }
      let lacking = index.offered(on: feature).filter { !decision.effective.contains($0) }
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
    index.features.indices.allSatisfy { feature in
      let held = audited.decision(card: card, feature: feature).effective
      return index.offered(on: feature).allSatisfy(held.contains)
    }
  }

  // MARK: Kinds

  private func simple(_ kind: Quiz.Question.Kind, _ action: Int, on feature: Int) -> Quiz.Question {
    let id = id(kind, action, on: feature)
    return Quiz.Question(
      id: id, kind: kind, about: card, feature: feature, action: action,
      situation: Phrasing.situation(index.actions[action], index.features[feature], pick: pick(id)),
      choices: shuffled(
        [
          .init(words: Phrasing.yesMyself, isRight: kind == .can),
          .init(words: Phrasing.noSomebodyElse, isRight: kind != .can),
        ], id))
  }

  /// One who can among some who cannot: first those who can do something else there.
  private func whoElse(
    _ kind: Quiz.Question.Kind, _ action: Int, on feature: Int
  ) -> Quiz.Question? {
    let id = id(kind, action, on: feature)
    let able = holders(action, on: feature).filter { $0 != card }.sorted {
      key(id, $0) < key(id, $1)
    }
    let unable = columns(feature).filter {
      !audited.holds(card: $0, action: action, feature: feature)
    }
    .sorted {
      (isNear($0, feature) ? 0 : 1, key(id, $0)) < (isNear($1, feature) ? 0 : 1, key(id, $1))
    }
    guard let right = able.first, !unable.isEmpty else { return nil }
    let choices =
      [Quiz.Question.Choice(words: index.cards[right].name, isRight: true)]
      + unable.prefix(3).map { .init(words: index.cards[$0].name, isRight: false) }
    guard Set(choices.map(\.words)).count == choices.count else { return nil }
    return Quiz.Question(
      id: id, kind: kind, about: card, feature: feature, action: action,
      situation: Phrasing.whoElse(
        kind, index.actions[action], index.features[feature],
        Phrasing.noun(index.cards[right], product), pick: pick(id)),
      choices: shuffled(choices, id))
  }

  /// The symptom that strikes here among some that do not.
  private func sees(on feature: Int) -> Quiz.Question? {
    let symptoms = product.policy.symptoms
    let struck = symptoms.filter { audited.strike(of: $0, card: card, feature: feature) != nil }
    guard let symptom = struck.min(by: { rank($0.id.text) < rank($1.id.text) }),
      let action = symptom.lacking.compactMap({ index.number(of: $0.id) })
        .first(where: { index.offers($0, on: feature) })
    else { return nil }
    let id = id(.sees, action, on: feature)
    let others = symptoms.filter { other in
      other.says != symptom.says && !struck.contains { $0.id == other.id }
    }.sorted { rank(id, $0.id.text) < rank(id, $1.id.text) }
    return Quiz.Question(
      id: id, kind: .sees, about: card, feature: feature, action: action,
      situation: Phrasing.whatYouSee(
        index.actions[action], index.features[feature], pick: pick(id)),
      choices: shuffled(
        [.init(words: "“\(symptom.says)”", isRight: true)]
          + others.prefix(2).map { .init(words: "“\($0.says)”", isRight: false) }
          + [.init(words: Phrasing.nothingUnusual, isRight: false)], id))
  }

  // MARK: Who else

  func columns(_ feature: Int) -> [Int] {
    product.columns(of: index.areas[index.areaOfFeature[feature]])
  }

  /// Those who can without a condition.
  private func holders(_ action: Int, on feature: Int) -> [Int] {
    let permission = index.number(feature: feature, action: action)
    return columns(feature).filter {
      audited.holds(card: $0, action: action, feature: feature)
        && !audited.permissions.holdings[$0].conditional.contains(permission)
    }
  }

  private func isLackedElsewhere(_ action: Int, on feature: Int) -> Bool {
    columns(feature).contains { !audited.holds(card: $0, action: action, feature: feature) }
  }

  /// Whether a card can do something with a feature, so that one might mistake it for more.
  func isNear(_ card: Int, _ feature: Int) -> Bool {
    !audited.permissions.holdings[card].effective.slice(index.range(of: feature)).isEmpty
  }

  // MARK: Choosing

  /// The action to ask about: one that tells cards apart, where there is one.
  private func best(
    of actions: [Action], on feature: Int, near isNear: (Int) -> Bool
  ) -> Int? {
    let name = index.features[feature].id.text
    return actions.compactMap { index.number(of: $0.id) }.min {
      (isNear($0) ? 0 : 1, rank(name, index.actions[$0].id.text))
        < (isNear($1) ? 0 : 1, rank(name, index.actions[$1].id.text))
    }
  }

  func ranked(_ question: (Int) -> Quiz.Question?) -> [Quiz.Question] {
    index.features.indices.map { (feature: $0, rank: rank(index.features[$0].id.text)) }
      .sorted { $0.rank < $1.rank }.compactMap { question($0.feature) }
  }

  private func turn(_ feature: Int) -> Int {
    pick(rank("turn", index.features[feature].id.text)) % 3
  }

  func id(
    _ kind: Quiz.Question.Kind, _ action: Int, on feature: Int, of colleague: Int? = nil
  ) -> String {
    String(
      PolicyBundle.fingerprint(
        of: [
          index.cards[card].id.text, index.features[feature].id.text,
          index.actions[action].id.text, kind.rawValue,
        ] + (colleague.map { [index.cards[$0].id.text] } ?? [])
      ).prefix(8))
  }

  /// A number that only the seed, the card and these words decide.
  func rank(_ words: String...) -> String {
    PolicyBundle.fingerprint(of: ["\(seed)", index.cards[card].id.text] + words)
  }

  func key(_ id: String, _ card: Int) -> String { rank(id, index.cards[card].id.text) }

  func pick(_ hash: String) -> Int { Int(hash.prefix(6), radix: 16) ?? 0 }

  func shuffled(_ choices: [Quiz.Question.Choice], _ id: String) -> [Quiz.Question.Choice] {
    choices.sorted { rank(id, $0.words) < rank(id, $1.words) }
  }
}
