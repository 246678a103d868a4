import Parallel
import DocumentModel

/// For each anchor of each page the one that its Markdown has in its place.
struct MarkdownAnchors: Sendable {
  private let known: [PageAddress: [String: String]]
  private let late: LateAnchors?

  init(_ pages: [PageDraft]) {
    let ready = pages.filter { !$0.isLate }
    known = Dictionary(
      ready.concurrentMap { ($0.address, $0.document.markdownAnchors) },
      uniquingKeysWith: { a, _ in a })
    late = ready.count == pages.count ? nil : LateAnchors(pages.filter(\.isLate))
  }

  func anchor(_ name: String, on page: PageAddress) -> String? {
    (known[page] ?? late?.anchors(of: page))?[name]
  }
}

/// The anchors of pages that are composed when their turn comes, kept from the first time that a link
/// leads to one: few pages of a vast policy are linked to at a place of theirs.
///
/// A class, because it remembers while others read it.
private final class LateAnchors: Sendable {
  private let drafts: [PageAddress: PageDraft]
  private let found = Guarded<[PageAddress: [String: String]]>([:])

  init(_ drafts: [PageDraft]) {
    self.drafts = Dictionary(drafts.map { ($0.address, $0) }, uniquingKeysWith: { a, _ in a })
  }

  func anchors(of page: PageAddress) -> [String: String]? {
    guard let draft = drafts[page] else { return nil }
    if let anchors = found.withLock({ $0[page] }) { return anchors }
    let anchors = draft.document.markdownAnchors
    found.withLock { $0[page] = anchors }
    return anchors
  }
}
