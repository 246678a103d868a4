package import Diagnostics
package import DocumentModel

/// A guide that somebody wrote.
package struct Prose: Hashable, Sendable {
  /// A link as it stands in the file.
  package struct WrittenLink: Hashable, Sendable {
    package var address: String
    package var anchor: SourceAnchor

    package init(address: String, anchor: SourceAnchor) {
      self.address = address
      self.anchor = anchor
    }
  }

  package var title: String
  package var titleAnchor: SourceAnchor
  /// What follows the title.
  package var blocks: [Block]
  package var links: [WrittenLink]
}
