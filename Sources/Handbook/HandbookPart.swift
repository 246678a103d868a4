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
  package let pages: [Document]
  package let findings: [Diagnostic]
  package let coverage: ClaimCoverage

  package init(_ input: HandbookInput) {
    self.input = input
    product = Product(input)
    let vocabulary = Vocabulary(product)
    let guides = GuidePages.pages(product, vocabulary: vocabulary)
    pages = product.pages.map(LastChange(product).dated) + guides.value
    findings = guides.findings
    coverage = input.guides.reduce(ClaimCoverage()) {
      $0 + ClaimCoverage(of: $1, vocabulary: vocabulary)
    }
  }
}

extension Product {
  /// The computed pages of one product.
  var pages: [Document] {
    var pages = [Overview.page(self)] + Listing.pages(self)
    pages += Array(index.cards.indices).concurrentMap { card in
      index.cards[card].kind == .role ? RoleCard.page(self, card) : SetCard.page(self, card)
    }
    pages += PermissionMatrix.pages(self)
    pages += tools.map { $0.page(self) }
    if policy.quickReference != nil { pages.append(QuickReferencePage.page(self)) }
    // Most of the pages of most products, and each a piece of work of its own.
    pages += Array(index.features.indices).concurrentMap { FeaturePage.page(self, $0) }
    pages += [
      LevelsPage.page(self), StandardsPage.page(self), DependenciesPage.page(self),
      TroubleshootingGuide.page(self), ContradictionsPage.page(self),
    ]
    return pages + ChangesPages.pages(self) + FormerPages.pages(self)
  }
}
