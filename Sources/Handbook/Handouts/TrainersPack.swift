import DocumentModel
import PolicyAudit
import PolicyModel

/// Everything a trainer hands out for one product, bound together; the answers stay apart.
enum TrainersPack {
  static func sheets(_ product: Product, seed: Int) -> [Handout.Sheet] {
    let cards = product.policy.cards
    let quizzes = cards.map { Quiz(product, $0, seed: seed) }.filter { !$0.questions.isEmpty }
    let inside =
      [levels(product)] + cards.map { CardHandout.sheet(product, $0) }
      + [PaperMatrix.sheet(product), TroubleshootingSheet.sheet(product)]
      + ChangesSheet.sheets(product)
      + quizzes.map { QuizSheets.questions($0, product) }
    let placed = inside.map(inPack)
    return [title(placed, product)] + placed
  }

  /// A card and a quiz have the id of their role; bound together they need one each.
  private static func inPack(_ sheet: Handout.Sheet) -> Handout.Sheet {
    var sheet = sheet
    sheet.id = "\(sheet.kind.rawValue).\(sheet.id)"
    return sheet
  }

  private static func title(_ inside: [Handout.Sheet], _ product: Product) -> Handout.Sheet {
    let address = PageAddress("pack")
    return Handout.Sheet(
      .title, id: "title", title: product.policy.name, label: Words.said(.trainersPack).english,
      blocks: [
        .paragraph(
          .said(
            .packLead,
            [
              "product": .policy(product.policy.name), "held": Phrasing.cardsHeld(product),
            ])),
        .heading(level: 2, id: "title.contents", .said(.contents)),
        .bullets(
          inside.map { sheet in
            [
              .link(
                .page(address, fragment: sheet.id),
                .said(
                  .contentsLine,
                  ["label": .fixed(sheet.label), "title": .fixed(sheet.title)]))
            ]
          }),
      ])
  }

  private static func levels(_ product: Product) -> Handout.Sheet {
    var blocks = LevelsPage.meanings(product)
    if !product.policy.limits.isEmpty {
      blocks += [
        .heading(level: 2, id: "levels.limits", [.words(.said(.limits))]),
        .bullets(product.policy.limits.map(Phrasing.limit)),
      ]
    }
    return Handout.Sheet(
      .levels, id: "levels", title: Phrasing.levels(product).english,
      label: Words.said(.beforeYouBegin).english,
      blocks: blocks)
  }
}
