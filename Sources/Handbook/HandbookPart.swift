import AllCores
package import Diagnostics
package import DocumentModel
import PolicyAudit
import PolicyModel

/// One product's pages, and what was noticed in the guides that people wrote for it.
package struct HandbookPart: Sendable {
  package let input: HandbookInput
  let product: Product
  /// The computed pages, then the guides.
  package let pages: [PageDraft]
  package let findings: [Diagnostic]
  package let coverage: ClaimCoverage

  package init(_ input: HandbookInput) {
    self.input = input
    product = Product(input)
    let drafts = product.drafts(dated: LastChange(product))
    // Every name of a large policy is a word of it; nobody asks where nobody wrote.
    guard !input.guides.isEmpty else {
      pages = drafts
      findings = []
      coverage = ClaimCoverage()
      return
    }
    let vocabulary = Vocabulary(product)
    let guides = GuidePages.pages(product, vocabulary: vocabulary)
    pages = drafts + guides.value.map { PageDraft($0) }
    findings = guides.findings
    coverage = input.guides.reduce(ClaimCoverage()) {
      $0 + ClaimCoverage(of: $1, vocabulary: vocabulary)
    }
  }
}

extension Product {
  /// The computed pages of one product.
  func drafts(dated change: LastChange) -> [PageDraft] {
    func made(_ pages: [Document]) -> [PageDraft] { pages.map { PageDraft(change.dated($0)) } }
    /// The kinds of which there are most: a vast policy has too many of them to hold.
    func many(
      _ headings: [PageHeading], _ page: @escaping @Sendable (Int) -> Document
    ) -> [PageDraft] {
      isVast
        ? headings.enumerated().map {
          PageDraft(late: $1, number: $0) { change.dated(page($0)) }
        } : Array(headings.indices).concurrentMap { PageDraft(change.dated(page($0))) }
    }
    let lists = Listing.lists(self).flatMap { list in list.map { (part: $0, list: list) } }
    let slices = MatrixSlice.slices(of: self)
    var drafts = made([Overview.page(self)])
    drafts += many(lists.map { $0.part.heading(self) }) {
      lists[$0].part.page(self, lists[$0].list)
    }
    drafts += many(index.cards.map(heading)) { card in
      index.cards[card].kind == .role ? RoleCard.page(self, card) : SetCard.page(self, card)
    }
    drafts += made([PermissionMatrix.page(self, slices)])
    drafts += many(slices.map { $0.heading(self) }) { slices[$0].page(self, slices) }
    drafts += made(tools.map { $0.page(self) })
    if policy.quickReference != nil { drafts += made([QuickReferencePage.page(self)]) }
    drafts += many(index.features.map(heading)) { FeaturePage.page(self, $0) }
    drafts += made([
      LevelsPage.page(self), StandardsPage.page(self), DependenciesPage.page(self),
      TroubleshootingGuide.page(self), ContradictionsPage.page(self),
    ])
    return drafts + made(ChangesPages.pages(self) + FormerPages.pages(self))
  }

  func heading(_ card: Card) -> PageHeading {
    heading(.card(card), title: card.name, summary: card.content.purpose)
  }

  func heading(_ feature: Feature) -> PageHeading {
    heading(
      .feature(feature), title: feature.name, summary: Phrasing.featureSummary(feature, self))
  }
}
