import Diagnostics
import DocumentModel
import Handbook
import PolicyAudit
import PolicyExports
import Rendering

/// The matrix to be pasted into a text of somebody's own: a table for each area, words alone.
enum MatrixMarkdown {
  static func write(_ policy: ResolvedPolicy) -> [UInt8] {
    let links = LinkResolver(format: .markdown)
    let blocks = Handbook.plainMatrix(of: Product(policy)).markdownProjection(
      on: .index(), links: links)
    let origin = Origin(policy).line
    // Nothing but this sign ends a comment.
    let comment = "<!-- \(origin.replacing(bytes: ">", with: "&gt;")) -->\n\n"
    return Array(comment.utf8) + MarkdownRenderer(links: links).render(blocks)
  }
}
