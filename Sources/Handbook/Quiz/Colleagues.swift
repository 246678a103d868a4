import DocumentModel
import PolicyAudit
import PolicyModel

// Questions about those with whom the holder of a card works.

extension QuizMaker {
  /// Questions about a colleague who can.
  var colleagueCan: [Quiz.Question] { colleagues(.colleagueCan) }

  /// Questions about a colleague who cannot.
  var colleagueCannot: [Quiz.Question] { colleagues(.colleagueCannot) }

  /// Of each feature there is one question about a colleague at most, of the one kind or the other.
  private func colleagues(_ kind: Quiz.Question.Kind) -> [Quiz.Question] {
    ranked { feature in
      let questions = [Quiz.Question.Kind.colleagueCan, .colleagueCannot].compactMap {
        colleague($0, on: feature)
      }
      let turn = pick(rank("colleague", policy[feature].id.text))
      let question = questions.isEmpty ? nil : questions[turn % questions.count]
      return question?.kind == kind ? question : nil
    }
  }

  /// One who can do some things here and not others is asked about first: there one may be mistaken.
  private func colleague(_ kind: Quiz.Question.Kind, on feature: Ref<Feature>) -> Quiz.Question? {
    let pairs = columns(feature).filter { $0 != card }.flatMap { other in
      sure(of: other, on: feature, can: kind == .colleagueCan).map { (other: other, action: $0) }
    }
    let chosen = pairs.min { a, b in
      let (x, y) = (isPartial(a.other, feature), isPartial(b.other, feature))
      return (x ? 0 : 1, rank(a.other, a.action)) < (y ? 0 : 1, rank(b.other, b.action))
    }
    guard let (other, action) = chosen else { return nil }
    let id = id(kind, action, on: feature, of: other)
    return Quiz.Question(
      id: id, kind: kind, about: other, feature: feature, action: action,
      situation: Phrasing.colleague(
        policy[other], policy[action], policy[feature], pick: pick(id)),
      choices: shuffled(
        [
          .init(words: .said(.yesTheyCan), isRight: kind == .colleagueCan),
          .init(words: .said(.noTheyCannot), isRight: kind != .colleagueCan),
        ], id))
  }

  /// The actions on a feature that a card can do without a condition; or those that it cannot do, where
  /// somebody decided so.
  private func sure(of other: Ref<Card>, on feature: Ref<Feature>, can: Bool) -> [Ref<Action>] {
    let decision = policy.decision(other, feature)
    let actions =
      can
      ? decision.effective.filter { !decision.conditional.contains($0) }
      : decision.isUndecided && decision.card.kind == .role
        ? [] : policy.offered(on: feature).filter { !decision.effective.contains($0) }
    return actions.compactMap { policy.ref($0.id) }
  }

  private func isPartial(_ other: Ref<Card>, _ feature: Ref<Feature>) -> Bool {
    isNear(other, feature)
      && !policy.offered(on: feature).allSatisfy(
        policy.decision(other, feature).effective.contains)
  }

  private func rank(_ other: Ref<Card>, _ action: Ref<Action>) -> String {
    rank("colleague", policy[other].id.text, policy[action].id.text)
  }
}
