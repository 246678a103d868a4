/// Something that readers look for, and the page where they find it.
package struct SearchEntry: Hashable, Sendable {
  /// What it is, in the plural: results stand in groups by this word.
  package var kind: String
  package var title: String
  /// The product it belongs to.
  package var place: String
  package var target: LinkTarget
  /// One line that tells it from others of its name.
  package var about: String
  /// Other words people may type for it.
  package var words: [String]
  /// Whether its title stayed English in an index of another language.
  package var isUntranslated = false

  package init(
    kind: String, title: String, place: String = "", target: LinkTarget, about: String = "",
    words: [String] = []
  ) {
    self.kind = kind
    self.title = title
    self.place = place
    self.target = target
    self.about = about
    self.words = words
  }
}
