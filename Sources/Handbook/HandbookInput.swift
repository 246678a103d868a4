package import Diagnostics
package import DocumentModel
package import PolicyAudit

/// One product's part of the handbook: its audited policy and the guides that people wrote.
package struct HandbookInput: Sendable {
  package var policy: AuditedPolicy
  /// The policy's whole fingerprint, in hexadecimal.
  package var fingerprint: String
  package var guides: [Guide]

  package init(policy: AuditedPolicy, fingerprint: String, guides: [Guide]) {
    self.policy = policy
    self.fingerprint = fingerprint
    self.guides = guides
  }
}

/// A page that somebody wrote.
package struct Guide: Sendable {
  /// An address in the guide, and where it stands.
  package struct Link: Sendable {
    package var address: String
    package var anchor: SourceAnchor

    package init(address: String, anchor: SourceAnchor) {
      self.address = address
      self.anchor = anchor
    }
  }

  /// The last part of the page's address: the file's name without its ending.
  package var slug: String
  package var title: String
  package var blocks: [Block]
  package var links: [Link]

  package init(slug: String, title: String, blocks: [Block], links: [Link] = []) {
    self.slug = slug
    self.title = title
    self.blocks = blocks
    self.links = links
  }
}
