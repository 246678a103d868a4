import DocumentModel
import PolicyModel

/// Pages at addresses that were given out and have nothing of their own any more.
enum FormerPages {
  static func pages(_ product: Product) -> [Document] {
    let former = FormerIDs(product)
    return former.moved.map { moved($0, product) }
      + former.retired.map { gone($0, product, former) }
  }

  private static func moved(_ former: FormerIDs.Moved, _ product: Product) -> Document {
    var page = product.page(
      .former(.init(former.kind), id: former.id), title: Phrasing.moved(former.name),
      summary: Phrasing.movedSummary(former.name),
      blocks: [.paragraph(Phrasing.movedTo(.link(.page(former.target), former.name)))])
    page.movedTo = former.target
    return page
  }

  private static func gone(
    _ retired: Retired, _ product: Product, _ former: FormerIDs
  ) -> Document {
    let successor = former.successor(of: retired).map { successor in
      Block.paragraph(Phrasing.seeInstead(.link(.page(successor.address), successor.name)))
    }
    return product.page(
      .former(.init(retired.kind), id: retired.id), title: Phrasing.gone(retired.name),
      summary: Phrasing.goneBecause(retired),
      blocks: [.paragraph(Phrasing.goneBecause(retired))] + (successor.map { [$0] } ?? []))
  }
}
