package import DocumentModel

/// Writes a page as GitHub-flavoured Markdown.
package struct MarkdownRenderer: Sendable {
  let links: LinkResolver

  package init(links: LinkResolver) { self.links = links }

  package func path(of document: Document) -> String { links.path(of: document.address) }

  package func render(_ document: Document) -> RenderedPage {
    render(document.markdownProjection(links: links), of: document)
  }

  /// Renders the projection of a page that somebody already has in hand.
  package func render(_ projection: [Block], of document: Document) -> RenderedPage {
    RenderedPage(path: path(of: document), bytes: render(projection))
  }

  /// Renders the projection of blocks that stand in somebody else's text.
  package func render(_ projection: [Block]) -> [UInt8] { write(projection).bytes }

  /// Renders a projection, and says where the rows of its tables stand.
  package func write(_ projection: [Block]) -> WrittenText { MarkdownWriter.write(projection) }
}
