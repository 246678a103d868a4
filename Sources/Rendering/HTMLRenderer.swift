package import DocumentModel

/// Writes a page as HTML: its blocks, in the shell that all pages share.
package struct HTMLRenderer: Sendable {
  private let links: LinkResolver
  private let shell: PageTemplate

  package init(links: LinkResolver, shell: PageTemplate) {
    self.links = links
    self.shell = shell
  }

  package func render(_ document: Document) -> RenderedPage {
    var writer = HTMLWriter(document, links: links)
    writer.write(document.blocks)
    let bytes = shell.wrap(writer.out.bytes, in: PageView(document, links: links))
    return RenderedPage(path: links.path(of: document.address), bytes: bytes)
  }
}
