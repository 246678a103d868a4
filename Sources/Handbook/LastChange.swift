import DocumentModel
import PolicyAudit
import PolicyFormats
import PolicyModel

/// With which version a page of a product last came to say something else, from the recorded releases
/// and never from a clock.
struct LastChange {
  private let first: Release?
  /// What differs from the version before: newest first, what is not released yet at the very front.
  private let steps: [VersionStep]

  init(_ product: Product) {
    let releases = product.releases
    first = releases.first
    steps = releases.indices.reversed().map { number in
      VersionStep(
        from: releases[number], to: number + 1 < releases.count ? releases[number + 1] : nil,
        current: product.policy)
    }
  }

  /// The same page, dated; as it is where nothing has been released.
  func dated(_ page: Document) -> Document {
    guard let first else { return page }
    var page = page
    let last = steps.first { $0.changes(page.subject) }
    page.changed =
      last.map { step in
        step.after.map(Phrasing.lastChanged) ?? Phrasing.changedSince(step.before)
      } ?? Phrasing.lastChanged(first)
    return page
  }
}

/// From one release to the next, or to what is not released yet: which pages say something else.
private struct VersionStep {
  let before: Release
  let after: Release?
  private let isEmpty: Bool
  private let parts: Set<PolicyPart>
  /// The ids of what reads otherwise.
  private let cards: Set<String>
  private let features: Set<String>
  /// The ids that are no longer in use.
  private let gone: Set<String>
  private let old: Contents
  private let new: Contents

  init(from before: Release, to after: Release?, current: ResolvedPolicy) {
    self.before = before
    self.after = after
    let difference =
      after.map { Difference(from: before.policy, to: $0.policy) }
      ?? Difference(from: before.policy, to: current)
    isEmpty = difference.isEmpty
    parts = Set(difference.parts)
    cards = Set(difference.cards.map(\.card.latest.id.text))
    features = Set(
      difference.features.map(\.latest.id.text) + difference.byFeature.map(\.feature.id.text))
    let lost =
      difference.cards.map { ($0.card.old?.id.text, $0.card.new?.id.text) }
      + difference.features.map { ($0.old?.id.text, $0.new?.id.text) }
    gone = Set(lost.compactMap { $0 == $1 ? nil : $0 })
    old = Contents(before.policy)
    new = Contents(after?.policy ?? current.declaration)
  }

  /// Cards and features have changes of their own; a page of no one of them speaks of the whole policy.
  func changes(_ subject: PageSubject?) -> Bool {
    guard case .product(_, let topic) = subject else { return !isEmpty }
    switch topic {
    case .entry(.role, let id), .entry(.set, let id): return cards.contains(id)
    case .entry(.feature, let id): return features.contains(id)
    case .former(_, let id): return gone.contains(id)
    case .list(let kind, _, let range): return changes(kind, range)
    case .single, .matrixPart, .tool, .release, .guide, .sheet: return !isEmpty
    }
  }

  /// A list changes with what is on it, with what is called otherwise everywhere, and with what it counts:
  /// how long it is, and on each row of cards how many features there are, of features how many cards.
  private func changes(_ kind: PageSubject.Kind, _ range: Range<Int>) -> Bool {
    let isFeatures = kind == .feature
    let (was, now) = (old.ids(kind), new.ids(kind))
    let listed = now[range.clamped(to: now.indices)]
    let changed = isFeatures ? features : cards
    return was.count != now.count || was[range.clamped(to: was.indices)] != listed
      || listed.contains(where: changed.contains)
      || (isFeatures ? old.cardCount != new.cardCount : old.cataloged != new.cataloged)
      || parts.contains(.words) || parts.contains(.name)
      || isFeatures && parts.contains(.areas)
  }
}

/// What a version has, in the order of its lists.
private struct Contents {
  private var ids: [PageSubject.Kind: [String]] = [:]
  /// How many features the product's own catalog has.
  private(set) var cataloged = 0

  init(_ policy: Policy) {
    for card in policy.cards { ids[.init(card.kind), default: []].append(card.id.text) }
    let features = policy.catalog.flatMap(\.features)
    ids[.feature] = features.map(\.id.text)
    cataloged = features.count(where: \.isCataloged)
  }

  func ids(_ kind: PageSubject.Kind) -> [String] { ids[kind] ?? [] }
  var cardCount: Int { ids(.role).count + ids(.set).count }
}
