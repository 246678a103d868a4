package import DocumentModel

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
