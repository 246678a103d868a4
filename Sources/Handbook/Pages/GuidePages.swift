import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// Pages that people wrote, with their policy links led to pages.
enum GuidePages {
  static func pages(_ product: Product) -> Diagnosed<[Document]> {
    var findings: [Diagnostic] = []
    let links = PolicyLinks(product)
    let pages = product.guides.map { guide in
      findings += guide.links.flatMap(links.findings)
      return product.page(
        product.address(of: guide), title: guide.title,
        summary: Phrasing.guideSummary(guide, product),
        blocks: guide.blocks.map(links.led))
    }
    return Diagnosed(pages, findings: findings)
  }
}
