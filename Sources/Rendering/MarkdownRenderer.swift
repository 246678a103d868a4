package import DocumentModel

/// Writes a page as GitHub-flavoured Markdown.
package struct MarkdownRenderer: Sendable {
  private let links: LinkResolver

  package init(links: LinkResolver) { self.links = links }

  func path(of document: Document) -> String { links.path(of: document.address) }

  package func render(_ document: Document) -> RenderedPage {
    render(document.markdownProjection(links: links), of: document)
  }

  /// Renders the projection of a page that somebody already has in hand.
  package func render(_ projection: [Block], of document: Document) -> RenderedPage {
    RenderedPage(
      path: links.path(of: document.address), bytes: MarkdownWriter.write(projection))
  }

  /// Renders the projection of blocks that stand in somebody else's text.
  package func render(_ projection: [Block]) -> [UInt8] { MarkdownWriter.write(projection) }
}
