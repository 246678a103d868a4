import Diagnostics
import DocumentModel
import Handbook
import PolicyAudit
import PolicyExports
import Rendering

/// The matrix to be pasted into a text of somebody's own: a table for each area, words alone.
enum MatrixMarkdown {
  static func write(_ product: Auditing.Product) -> [UInt8] {
    let input = HandbookInput(policy: product.policy, fingerprint: product.fingerprint, guides: [])
    let links = LinkResolver(format: .markdown)
    let blocks = Handbook.plainMatrix(of: input).markdownProjection(on: .index(), links: links)
    let origin = Origin(product.policy.policy, fingerprint: product.fingerprint).line
    // Nothing but this sign ends a comment.
    let comment = "<!-- \(origin.replacing(bytes: ">", with: "&gt;")) -->\n\n"
    return Array(comment.utf8) + MarkdownRenderer(links: links).render(blocks)
  }
}
