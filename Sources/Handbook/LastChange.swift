import DocumentModel
import PolicyHistory
import PolicyModel

/// With which version a page of a product last came to say something else, from the recorded releases
/// and never from a clock.
struct LastChange {
  private let product: Product
  /// What differs from the version before: newest first, what is not released yet at the very front.
  private let steps: [Step]

  private struct Step {
    let before: Release
    let after: Release?
    let isEmpty: Bool
    let cards: Set<String>
    let features: Set<String>
  }

  init(_ product: Product) {
    self.product = product
    let releases = product.releases
    steps = releases.indices.reversed().map { number in
      let after = number + 1 < releases.count ? releases[number + 1] : nil
      let difference = Difference(
        from: releases[number].policy, to: after?.policy ?? product.policy)
      return Step(
        before: releases[number], after: after, isEmpty: difference.isEmpty,
        cards: Set(difference.cards.map(\.card.latest.id.text)),
        features: Set(
          difference.features.map(\.latest.id.text)
            + difference.byFeature.map(\.feature.id.text)))
    }
  }

  /// The same page, dated; as it is where nothing has been released.
  func dated(_ page: Document) -> Document {
    guard let first = product.releases.first else { return page }
    var page = page
    let last = steps.first { changes(page.address, $0) }
    page.changed =
      last.map { step in
        step.after.map(Phrasing.lastChanged) ?? Phrasing.changedSince(step.before)
      } ?? Phrasing.lastChanged(first)
    return page
  }

  /// Cards and features have changes of their own; every other page speaks of the whole policy.
  private func changes(_ page: PageAddress, _ step: Step) -> Bool {
    let id = page.components.last ?? ""
    return switch page.components.dropFirst().first {
    case "roles", "sets": step.cards.contains(id)
    case "features": step.features.contains(id)
    default: !step.isEmpty
    }
  }
}
