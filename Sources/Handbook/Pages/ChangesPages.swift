import DocumentModel
import PolicyAudit
import PolicyModel

/// What changed, version by version: a page over all releases, and one for each.
enum ChangesPages {
  static func pages(_ product: Product) -> [Document] {
    let releases = product.releases
    let pages = releases.indices.map {
      page(releases[$0], after: $0 > 0 ? releases[$0 - 1] : nil, product)
    }
    return ([overview(product)] + pages).map { page in
      var page = page
      page.feed = product.feed
      return page
    }
  }

  private static func overview(_ product: Product) -> Document {
    var blocks: [Block] = [.paragraph(Phrasing.changesLead(product))]
    if let last = product.releases.last {
      let difference = Difference(from: last.policy, to: product.policy)
      blocks.append(.heading(level: 2, id: "unreleased", .said(.unreleased)))
      blocks +=
        difference.isEmpty
        ? [.paragraph(.said(.asReleased))]
        : ChangeBlocks.blocks(difference, of: product, level: 3, prefix: "unreleased-")
      blocks += [
        .heading(level: 2, id: "releases", .said(.releases)),
        .bullets(
          product.releases.reversed().map {
            [.link(.page(product.address(of: $0)), Phrasing.release($0))]
          }),
        .paragraph([.link(.file(product.feedPath), .said(.feed))]),
      ]
    }
    return product.page(
      .changes, title: .said(.changes),
      summary: .said(.changesSummary, ["product": .policy(product.policy.name)]),
      blocks: blocks)
  }

  private static func page(
    _ release: Release, after earlier: Release?, _ product: Product
  ) -> Document {
    let blocks =
      earlier.map {
        ChangeBlocks.blocks(Difference(from: $0.policy, to: release.policy), of: product)
      } ?? [.paragraph(Phrasing.firstRelease(release.policy, product))]
    return product.page(
      .release(version: release.version), title: Phrasing.release(release),
      summary: Phrasing.releaseSummary(release, product),
      under: [Document.Step(.said(.changes), .page(product.changesAddress))], blocks: blocks)
  }
}

extension Product {
  var feedPath: String { ChangesFeed.path(of: self) }
  /// Where there is something in it.
  var feed: String? { releases.isEmpty ? nil : feedPath }

  func address(of release: Release) -> PageAddress {
    address(.release(version: release.version))
  }
}
