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
      .former(.init(former.kind), id: former.id),
      title: .said(.moved, ["name": .policy(former.name)]),
      summary: .said(.movedSummary, ["name": .policy(former.name)]),
      blocks: [
        .paragraph(
          .said(
            .movedTo,
            ["link": .run([.link(.page(former.target), .policy(former.name))])]))
      ])
    page.movedTo = former.target
    return page
  }

  private static func gone(
    _ retired: Retired, _ product: Product, _ former: FormerIDs
  ) -> Document {
    let successor = former.successor(of: retired).map { successor in
      Block.paragraph(
        .said(
          .seeInstead,
          ["link": .run([.link(.page(successor.address), .policy(successor.name))])]))
    }
    return product.page(
      .former(.init(retired.kind), id: retired.id),
      title: .said(.gone, ["name": .policy(retired.name)]),
      summary: Phrasing.statement(retired.reason),
      blocks: [.paragraph(Phrasing.statement(retired.reason))] + (successor.map { [$0] } ?? []))
  }
}
