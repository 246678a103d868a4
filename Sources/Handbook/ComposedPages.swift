import Parallel
package import Diagnostics
package import DocumentModel
import PolicyAudit
import PolicyModel

/// Pages that were composed, and what was noticed in the guides that people wrote for them.
package struct ComposedPages: Sendable {
  /// Before a language is chosen.
  package var pages: [PageDraft] = []
  package var findings: [Diagnostic] = []
  /// How far the guides' statements are checked.
  package var coverage = ClaimCoverage()
}

extension Product {
  /// The computed pages, then the guides.
  func composed() -> ComposedPages {
    let drafts = drafts(dated: LastChange(self))
    // Every name of a large policy is a word of it; nobody asks where nobody wrote.
    guard !guides.isEmpty else { return ComposedPages(pages: drafts) }
    let vocabulary = Vocabulary(self)
    let written = GuidePages.pages(self, vocabulary: vocabulary)
    return ComposedPages(
      pages: drafts + written.value.map { PageDraft($0) }, findings: written.findings,
      coverage: guides.reduce(ClaimCoverage()) {
        $0 + ClaimCoverage(of: $1, vocabulary: vocabulary)
      })
  }
}

extension Product {
  /// The computed pages of one product.
  func drafts(dated change: LastChange) -> [PageDraft] {
    func made(_ pages: [Document]) -> [PageDraft] {
      pages.map { PageDraft(change.dated($0)) }
    }
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
    drafts += many(policy.listedCards.map(heading)) {
      let card = policy.cards[$0]
      return policy[card].kind == .role ? RoleCard.page(self, card) : SetCard.page(self, card)
    }
    drafts += made([PermissionMatrix.page(self, slices)])
    drafts += many(slices.map { $0.heading(self) }) { slices[$0].page(self, slices) }
    drafts += made(tools.map { $0.page(self) })
    if policy.quickReference != nil { drafts += made([QuickReferencePage.page(self)]) }
    drafts += many(policy.listedFeatures.map(heading)) {
      FeaturePage.page(self, policy.features[$0])
    }
    drafts += made([
      LevelsPage.page(self), StandardsPage.page(self), DependenciesPage.page(self),
      TroubleshootingGuide.page(self), ContradictionsPage.page(self),
    ])
    return drafts + made(ChangesPages.pages(self) + FormerPages.pages(self))
  }

  func heading(_ card: Card) -> PageHeading {
    heading(.card(card), title: .policy(card.name), summary: .policy(card.content.purpose))
  }

  func heading(_ feature: Feature) -> PageHeading {
    heading(
      .feature(feature), title: .policy(feature.name),
      summary: Phrasing.featureSummary(feature, self))
  }
}
