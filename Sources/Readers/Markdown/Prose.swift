package import Diagnostics
package import DocumentModel

/// A guide that somebody wrote.
package struct Prose: Hashable, Sendable {
  package var title: String
  package var titleAnchor: SourceAnchor
  /// What follows the title.
  package var blocks: [Block]
  package var links: [WrittenLink]
  package var sentences: [WrittenSentence]
  package var code: [WrittenCode]
}
