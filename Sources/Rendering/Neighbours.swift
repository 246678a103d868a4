import DocumentModel

/// Which pages stand before and after each, as a reader leafs through one product.
struct Neighbours: Sendable {
  private var before: [PageAddress: Document.Step] = [:]
  private var after: [PageAddress: Document.Step] = [:]

  init(_ pages: [PageDraft]) {
    let pages = pages.filter { $0.movedTo == nil }
    for (page, next) in zip(pages, pages.dropFirst()) where page.isBound(to: next) {
      after[page.address] = Document.Step(next.heading.title, .page(next.address))
      before[next.address] = Document.Step(page.heading.title, .page(page.address))
    }
  }

  func previous(of page: PageAddress) -> Document.Step? { before[page] }
  func next(of page: PageAddress) -> Document.Step? { after[page] }
}

extension PageDraft {
  /// Whether both stand in one product's folder, or in one of the shared ones.
  fileprivate func isBound(to other: PageDraft) -> Bool {
    guard let folder = address.folder.first else { return false }
    return folder == other.address.folder.first
  }
}
