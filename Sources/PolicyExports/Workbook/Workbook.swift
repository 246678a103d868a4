/// A workbook for Excel, LibreOffice and the like: sheets of text with frozen heads and filters.
///
/// The same sheets give the same bytes: no clock, no name of a person or a machine. Every cell is text
/// and is marked as such, so that nothing in it is ever run as a formula.
package struct Workbook: Sendable {
  package var title: String
  package var sheets: [Sheet]

  package init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = SheetNames.apart(sheets)
  }

  /// One sheet: a line that says what it is, the heads of the columns, the rows.
  package struct Sheet: Sendable {
    package var name: String
    /// Stands in the first row, and at the foot of every printed page.
    package var line: String
    package var heads: [String]
    /// How many columns stay in view, and stand on every printed page.
    package var fixedColumns: Int
    package var rows: [[Cell]]

    package init(
      name: String, line: String, heads: [String], fixedColumns: Int, rows: [[Cell]]
    ) {
      self.name = name
      self.line = line
      self.heads = heads
      self.fixedColumns = fixedColumns
      self.rows = rows
    }
  }

  package struct Cell: Sendable, Hashable {
    package var text: String
    package var look: Look

    package init(_ text: String, _ look: Look = .plain) {
      self.text = text
      self.look = look
    }
  }

  /// What a cell looks like, beside what it says.
  package enum Look: Int, Sendable, CaseIterable {
    case plain, head, title, faint, light, middle, strong, striped
  }

  /// The file.
  package var bytes: [UInt8] {
    var texts = SharedTexts()
    let parts = sheets.map { SheetPart(sheet: $0).text(&texts) }
    let package = PackageParts(workbook: self)
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", package.contentTypes)
    archive.add("_rels/.rels", package.relations)
    archive.add("docProps/core.xml", package.properties)
    archive.add("xl/workbook.xml", package.workbookText)
    archive.add("xl/_rels/workbook.xml.rels", package.workbookRelations)
    archive.add("xl/styles.xml", Styles.text)
    for (number, part) in parts.enumerated() {
      archive.add("xl/worksheets/sheet\(number + 1).xml", part)
    }
    archive.add("xl/sharedStrings.xml", texts.text)
    return archive.bytes
  }
}
