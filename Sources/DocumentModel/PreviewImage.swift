/// What those see to whom a link is sent: a picture of its product, with few words.
package struct PreviewImage: Hashable, Sendable {
  /// More would be too small to be seen.
  package static let mostRows = 16
  package static let mostColumns = 64

  /// The folder of the pages that it stands for; that of the site itself has none.
  package var folder: [String]
  /// Nothing where the site's own name says it.
  package var title: String?
  package var words: String
  /// What the cells of the matrix give: a row for each card, a place for each feature.
  package var rows: [[Tone]]

  package init(folder: [String], title: String?, words: String, rows: [[Tone]]) {
    self.folder = folder
    self.title = title
    self.words = words
    self.rows = rows
  }
}
