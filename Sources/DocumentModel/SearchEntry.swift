/// Something that readers look for, and the page where they find it.
package struct SearchEntry: Hashable, Sendable {
  /// What it is, in the plural: results stand in groups by this word.
  package var kind: Words
  package var title: Words
  /// The product it belongs to.
  package var place: Words
  package var target: LinkTarget
  /// One line that tells it from others of its name.
  package var about: Words
  /// Other words people may type for it.
  package var words: [Words]

  package init(
    kind: Words, title: Words, place: Words = .nothing, target: LinkTarget,
    about: Words = .nothing, words: [Words] = []
  ) {
    self.kind = kind
    self.title = title
    self.place = place
    self.target = target
    self.about = about
    self.words = words
  }

  /// The same entry in other words.
  package func reworded(_ text: (Words) -> Words) -> SearchEntry {
    SearchEntry(
      kind: text(kind), title: text(title), place: text(place), target: target, about: text(about),
      words: words.map(text))
  }
}
