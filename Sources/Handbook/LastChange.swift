import DocumentModel
import PolicyHistory
import PolicyModel

/// With which version a page of a product last came to say something else, from the recorded releases
/// and never from a clock.
struct LastChange {
  private let product: Product
  /// What differs from the version before: newest first, what is not released yet at the very front.
  private let steps: [(before: Release, after: Release?, difference: Difference)]

  init(_ product: Product) {
    self.product = product
    let releases = product.releases
    steps = releases.indices.reversed().map { number in
      let after = number + 1 < releases.count ? releases[number + 1] : nil
      return (
        releases[number], after,
        Difference(from: releases[number].policy, to: after?.policy ?? product.policy)
      )
    }
  }

  /// The same page, dated; as it is where nothing has been released.
  func dated(_ page: Document) -> Document {
    guard let first = product.releases.first else { return page }
    var page = page
    let last = steps.first { changes(page.address, $0.difference) }
    page.changed =
      last.map { step in
        step.after.map(Phrasing.lastChanged) ?? Phrasing.changedSince(step.before)
      } ?? Phrasing.lastChanged(first)
    return page
  }

  /// Cards and features have changes of their own; every other page speaks of the whole policy.
  private func changes(_ page: PageAddress, _ difference: Difference) -> Bool {
    let id = page.components.last ?? ""
    switch page.components.dropFirst().first {
    case "roles", "sets":
      return difference.cards.contains { $0.card.latest.id.text == id }
    case "features":
      return difference.features.contains { $0.latest.id.text == id }
        || difference.byFeature.contains { $0.feature.id.text == id }
    default:
      return !difference.isEmpty
    }
  }
}
