/// Something to be printed: one sheet, or several bound together.
package struct Handout: Hashable, Sendable {
  /// What a sheet is for; the style sheet knows sheets by this word.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case title, levels, card, quiz, answers, matrix, troubleshooting, changes
  }

  /// A part that begins on a page of its own.
  package struct Sheet: Hashable, Sendable {
    package var kind: Kind
    /// Names the sheet within its handout.
    package var id: String
    package var title: String
    /// What the sheet is, above its title: "Card", "Quiz".
    package var label: String
    package var blocks: [Block]
    /// What the reader fills in by hand: "Name", "Date".
    package var blanks: [String]
    /// The place on the page about printed sheets that concerns this one.
    package var place: String?

    package init(
      _ kind: Kind, id: String, title: String, label: String, blocks: [Block],
      blanks: [String] = [], place: String? = nil
    ) {
      self.kind = kind
      self.id = id
      self.title = title
      self.label = label
      self.blocks = blocks
      self.blanks = blanks
      self.place = place
    }
  }

  /// Where it stands below its product's folder, without an extension.
  package var path: [String]
  package var title: String
  package var summary: String
  package var stamp: Document.Stamp
  /// What the sheet says of the day of its policy.
  package var dated: String
  /// The page that tells whether a sheet is still true.
  package var verdict: PageAddress
  package var isLarge: Bool
  package var sheets: [Sheet]

  package init(
    path: [String], title: String, summary: String, stamp: Document.Stamp, dated: String,
    verdict: PageAddress, isLarge: Bool = false, sheets: [Sheet]
  ) {
    self.path = path
    self.title = title
    self.summary = summary
    self.stamp = stamp
    self.dated = dated
    self.verdict = verdict
    self.isLarge = isLarge
    self.sheets = sheets
  }

  /// The address within which the links of its sheets are followed: they lead to its own places.
  package var address: PageAddress { PageAddress(components: path, isIndex: false) }
}
