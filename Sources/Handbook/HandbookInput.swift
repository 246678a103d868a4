package import Diagnostics
package import DocumentModel
package import PolicyAudit

/// One product's part of the handbook: its audited policy and the guides that people wrote.
package struct HandbookInput: Sendable {
  package var policy: AuditedPolicy
  /// The policy's whole fingerprint, in hexadecimal.
  package var fingerprint: String
  package var guides: [Guide]
  /// Earlier versions that were given out, oldest first.
  package var releases: [Release]
  /// How people know a place in a file; nothing where they cannot know it.
  package var place: @Sendable (SourceAnchor) -> Table.Source?

  package init(
    policy: AuditedPolicy, fingerprint: String, guides: [Guide], releases: [Release] = [],
    place: @escaping @Sendable (SourceAnchor) -> Table.Source? = { _ in nil }
  ) {
    self.place = place
    self.policy = policy
    self.fingerprint = fingerprint
    self.guides = guides
    self.releases = releases
  }
}

/// A page that somebody wrote.
package struct Guide: Sendable {
  /// The last part of the page's address: the file's name without its ending.
  package var slug: String
  package var title: String
  package var blocks: [Block]
  /// The same words as they stand in the file.
  package var links: [WrittenLink]
  package var sentences: [WrittenSentence]
  package var code: [WrittenCode]
  /// The file it was read from.
  package var file: String?

  package init(
    slug: String, title: String, blocks: [Block], links: [WrittenLink] = [],
    sentences: [WrittenSentence] = [], code: [WrittenCode] = [], file: String? = nil
  ) {
    self.slug = slug
    self.title = title
    self.blocks = blocks
    self.links = links
    self.sentences = sentences
    self.code = code
    self.file = file
  }
}
