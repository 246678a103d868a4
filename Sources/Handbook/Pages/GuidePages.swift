import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// Pages that people wrote: their policy links led to pages, their policy blocks shown.
enum GuidePages {
  static func pages(
    _ product: Product, vocabulary: Vocabulary
  ) -> Diagnosed<[Document]> {
    let links = PolicyLinks(product)
    let blocks = PolicyBlocks(product: product)
    let gate = VocabularyGate(vocabulary: vocabulary, product: product)
    var findings: [Diagnostic] = []
    let pages = product.guides.map { guide in
      let asked = guide.code.filter { $0.language == PolicyBlock.language }
      let shown = asked.enumerated().map { blocks.shown($1, number: $0 + 1) }
      findings += guide.links.flatMap(links.findings) + gate.findings(in: guide)
      findings += shown.flatMap(\.findings)
      var next = shown.map(\.value)[...]
      return product.page(
        .guide(slug: guide.slug), title: .policy(guide.title),
        summary: .said(
          .guideSummary,
          ["guide": .policy(guide.title), "product": .policy(product.policy.name)]),
        blocks: guide.blocks.flatMap { $0.filled(from: &next) }.map(links.resolved),
        source: guide.file)
    }
    return Diagnosed(pages, findings: findings)
  }
}

extension Block {
  /// The same with each policy block replaced by what it shows, in reading order.
  fileprivate func filled(from shown: inout ArraySlice<[Block]>) -> [Block] {
    if case .code(language: PolicyBlock.language, _) = self { return shown.popFirst() ?? [self] }
    return [mapInside { $0.flatMap { $0.filled(from: &shown) } }]
  }
}
