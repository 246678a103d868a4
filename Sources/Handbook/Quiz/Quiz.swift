import DocumentModel
import PolicyAudit
import PolicyModel

/// Questions about one card, each with one right answer among its choices.
struct Quiz {
  struct Question {
    enum Kind: String { case can, standIn, cannot, instead, sees, colleagueCan, colleagueCannot }

    struct Choice {
      let words: Words
      let isRight: Bool
    }

    /// Made of role, feature, action and kind: the same question has the same id in every quiz.
    let id: String
    let kind: Kind
    /// The card that is asked about: the quiz's own, or that of a colleague.
    let about: Ref<Card>
    let feature: Ref<Feature>
    let action: Ref<Action>
    let situation: Words
    let choices: [Choice]
  }

  let card: Card
  /// The same card, which most questions ask about.
  let about: Ref<Card>
  let seed: Int
  let questions: [Question]

  /// As many questions about what can be done as about what cannot.
  init(_ product: Product, _ ref: Ref<Card>, seed: Int) {
    card = product.policy[ref]
    about = ref
    self.seed = seed
    let maker = QuizMaker(product: product, card: ref, seed: seed)
    let (can, cannot) = (maker.can, maker.cannot)
    let half = min(can.count, cannot.count, Self.half)
    // Of a card that refuses little, or lets people do little, there is little to ask that is not all
    // yes or all no. Whoever holds it is asked of colleagues then, to whom the rest falls.
    let others = (can: maker.colleagueCan, cannot: maker.colleagueCannot)
    let rest = min(
      others.can.count, others.cannot.count, half == 0 ? Self.third : Self.half - half)
    let oneSided = half > 0 ? 0 : rest == 0 ? Self.half : 2 * (Self.half - rest)
    var questions = Array(can.prefix(half)) + cannot.prefix(half)
    questions += others.can.prefix(rest)
    questions += others.cannot.prefix(rest)
    questions += (can + cannot).prefix(oneSided)
    self.questions = questions.sorted { $0.id < $1.id }
  }

  /// Of either half at the most.
  private static let half = 6
  /// Of either kind about colleagues, where there is but one kind about the card itself.
  private static let third = 4
}
