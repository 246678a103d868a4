package import Diagnostics
package import DocumentModel
import PolicyAudit
import PolicyModel

/// Where policies and documents meet: every page, computed.
package enum Handbook {
  /// All pages of all products, in the order a reader would leaf through them.
  ///
  /// - Parameters:
  ///   - inputs: The products in the order of the front page.
  ///   - rules: The audit's catalogue, for the reference pages.
  ///   - fingerprint: Of all the policies together, for the pages that belong to none of them.
  package static func pages(
    of inputs: [HandbookInput], rules: [Rule], fingerprint: String
  ) -> Diagnosed<[Document]> {
    let products = inputs.map(Product.init)
    let stamp = Document.Stamp(
      product: Phrasing.allProducts,
      version: Phrasing.versions(products.map(\.policy)),
      fingerprint: Document.Stamp.short(fingerprint))
    var pages = [FrontPage.page(products, stamp: stamp)]
    var findings: [Diagnostic] = []
    for product in products {
      let guides = GuidePages.pages(product)
      findings += guides.findings
      pages += product.pages + guides.value
    }
    pages.append(Glossary.page(products, stamp: stamp))
    pages.append(WritingPage.page(rules, stamp: stamp))
    pages += RuleReference.pages(rules, stamp: stamp)
    return Diagnosed(pages, findings: findings)
  }

  /// The page that a server shows where there is none.
  ///
  /// - Parameter stamp: That of the pages which belong to no product.
  package static func missingPage(
    of inputs: [HandbookInput], stamp: Document.Stamp?
  ) -> Document {
    Document(
      address: PageAddress("404"), title: Phrasing.missingTitle, summary: Phrasing.missingLead,
      menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph(Phrasing.missingLead),
        .bullets(
          inputs.map(Product.init).map { [.link(.page($0.overviewAddress), $0.policy.name)] }),
      ],
      stamp: stamp)
  }
}

extension Product {
  /// The computed pages of one product.
  var pages: [Document] {
    var pages = [Overview.page(self)]
    pages += index.cards.indices.map { card in
      index.cards[card].kind == .role ? RoleCard.page(self, card) : SetCard.page(self, card)
    }
    pages += PermissionMatrix.pages(self)
    pages += Tool.allCases.map { $0.page(self) }
    if policy.quickReference != nil { pages.append(QuickReferencePage.page(self)) }
    pages += index.features.indices.map { FeaturePage.page(self, $0) }
    pages += [
      LevelsPage.page(self), StandardsPage.page(self), DependenciesPage.page(self),
      TroubleshootingGuide.page(self), ContradictionsPage.page(self),
    ]
    return pages + ChangesPages.pages(self) + FormerPages.pages(self)
  }
}
