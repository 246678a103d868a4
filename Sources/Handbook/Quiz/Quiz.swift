import DocumentModel
import PolicyAudit
import PolicyModel

/// Questions about one card, each with one right answer among its choices.
struct Quiz {
  struct Question {
    enum Kind: String { case can, standIn, cannot, instead, sees }

    struct Choice {
      let words: String
      let isRight: Bool
    }

    /// Made of role, feature, action and kind: the same question has the same id in every quiz.
    let id: String
    let kind: Kind
    let feature: Int
    let action: Int
    let situation: [Inline]
    let choices: [Choice]
  }

  let card: Card
  let number: Int
  let seed: Int
  let questions: [Question]

  /// As many questions about what can be done as about what cannot.
  init(_ product: Product, _ number: Int, seed: Int) {
    card = product.index.cards[number]
    self.number = number
    self.seed = seed
    let maker = QuizMaker(product: product, card: number, seed: seed)
    let (can, cannot) = (maker.can, maker.cannot)
    // Where there is nothing to refuse, or nothing to do, the one half has to be enough.
    let shorter = min(can.count, cannot.count)
    let half = shorter == 0 ? Self.half : min(shorter, Self.half)
    questions = (can.prefix(half) + cannot.prefix(half)).sorted { $0.id < $1.id }
  }

  /// Of either half at the most.
  private static let half = 6
}
