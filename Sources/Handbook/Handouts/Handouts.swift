package import DocumentModel
package import PolicyAudit
package import PolicyModel

/// Which handouts are wanted, and what they say beside the policy.
package struct HandoutOrder: Sendable {
  /// Only those of these cards; all handouts where nothing is named.
  package var cards: [Card.ID]?
  /// Only the large-print cards.
  package var isLargeOnly: Bool
  /// Chooses the questions of the quizzes.
  package var seed: Int
  /// The day that every sheet shows; the policy's own where left out.
  package var day: ReleaseDate?

  package init(
    cards: [Card.ID]? = nil, isLargeOnly: Bool = false, seed: Int = 1, day: ReleaseDate? = nil
  ) {
    self.cards = cards
    self.isLargeOnly = isLargeOnly
    self.seed = seed
    self.day = day
  }
}

extension Handbook {
  /// Everything that is printed of one product, in the order in which a trainer would lay it out.
  package static func handouts(of product: Product, _ order: HandoutOrder) -> [Handout] {
    Handouts(product: product, order: order).all
  }
}

/// The handouts of one product while they are made.
struct Handouts {
  let product: Product
  let order: HandoutOrder

  var all: [Handout] {
    let cards = cards.flatMap { card in
      order.isLargeOnly ? [largeCard(card)] : [self.card(card), largeCard(card)] + quiz(card)
    }
    guard order.cards == nil, !order.isLargeOnly else { return cards }
    return cards + shared
  }

  private var cards: [Ref<Card>] {
    product.policy.cards.filter {
      order.cards?.contains(product.policy[$0].id) ?? true
    }
  }

  private func card(_ number: Ref<Card>) -> Handout {
    let sheet = CardHandout.sheet(product, number)
    return handout(
      ["cards", sheet.id], .said(.cardSheet, ["card": .policy(sheet.title)]), [sheet])
  }

  private func largeCard(_ number: Ref<Card>) -> Handout {
    let sheet = CardHandout.sheet(product, number)
    var handout = handout(
      ["large-print", sheet.id], .said(.largeCardSheet, ["card": .policy(sheet.title)]), [sheet])
    handout.isLarge = true
    return handout
  }

  /// The questions, and apart from them the answers.
  private func quiz(_ number: Ref<Card>) -> [Handout] {
    let quiz = Quiz(product, number, seed: order.seed)
    guard !quiz.questions.isEmpty else { return [] }
    let questions = QuizSheets.questions(quiz, product)
    return [
      handout(
        ["quizzes", questions.id], .said(.quizOf, ["card": .policy(quiz.card.name)]), [questions]),
      handout(
        ["answers", questions.id], .said(.answersOf, ["card": .policy(quiz.card.name)]),
        [QuizSheets.answers(quiz, product)]),
    ]
  }

  private var shared: [Handout] {
    let single =
      [PaperMatrix.sheet(product), TroubleshootingSheet.sheet(product)]
      + ChangesSheet.sheets(product)
    return single.map { handout([$0.kind.rawValue], .fixed($0.title), [$0]) }
      + [
        handout(
          ["pack"], .said(.trainersPack), TrainersPack.sheets(product, seed: order.seed))
      ]
  }

  private func handout(_ path: [String], _ title: Words, _ sheets: [Handout.Sheet]) -> Handout {
    let summary = Words.said(
      .sheetSummary, ["title": title, "product": .policy(product.policy.name)])
    return Handout(
      path: path, title: title.english, summary: summary.english, stamp: product.stamp.english,
      dated: Phrasing.dated(order.day ?? product.day).english,
      verdict: product.verdictAddress,
      sheets: sheets.map { sheet in
        var sheet = sheet
        sheet.blocks = sheet.blocks.english
        return sheet
      })
  }
}

extension Product {
  /// The day of the release that the policy is; nothing where it has moved on since the last one.
  var day: ReleaseDate? {
    releases.last { $0.fingerprint == policy.fingerprint }?.date
  }

  /// The page that a printed sheet of this policy leads to.
  var verdictAddress: PageAddress { SheetPages.address(of: policy.fingerprint, self) }
}
