import Diagnostics

/// What holds the sheets together.
struct PackageParts {
  let workbook: Workbook

  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let document = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let sheetML = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  var contentTypes: String {
    let parts =
      [
        ("/xl/workbook.xml", "\(Self.sheetML).sheet.main+xml"),
        ("/xl/styles.xml", "\(Self.sheetML).styles+xml"),
        ("/xl/sharedStrings.xml", "\(Self.sheetML).sharedStrings+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ]
      + workbook.sheets.indices.map {
        ("/xl/worksheets/sheet\($0 + 1).xml", "\(Self.sheetML).worksheet+xml")
      }
    return XMLText.start + #"<Types xmlns="\#(Self.package)/content-types">"#
      + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"#
      + parts.map { #"<Override PartName="\#($0)" ContentType="\#($1)"/>"# }.joined() + "</Types>"
  }

  var relations: String {
    relationships([
      ("\(Self.document)/relationships/officeDocument", "xl/workbook.xml"),
      ("\(Self.package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  var workbookRelations: String {
    relationships(
      workbook.sheets.indices.map {
        ("\(Self.document)/relationships/worksheet", "worksheets/sheet\($0 + 1).xml")
      } + [
        ("\(Self.document)/relationships/styles", "styles.xml"),
        ("\(Self.document)/relationships/sharedStrings", "sharedStrings.xml"),
      ])
  }

  private func relationships(_ all: [(type: String, target: String)]) -> String {
    XMLText.start + #"<Relationships xmlns="\#(Self.package)/relationships">"#
      + all.enumerated().map { number, one in
        #"<Relationship Id="rId\#(number + 1)" Type="\#(one.type)" Target="\#(one.target)"/>"#
      }.joined() + "</Relationships>"
  }

  /// No day: a file that tells when it was written is another one each time.
  var properties: String {
    XMLText.start
      + #"<cp:coreProperties xmlns:cp="\#(Self.package)/metadata/core-properties" "#
      + #"xmlns:dc="http://purl.org/dc/elements/1.1/">"#
      + "<dc:title>\(XMLText.escaped(workbook.title))</dc:title>"
      + "<dc:creator>permdocs</dc:creator></cp:coreProperties>"
  }

  var workbookText: String {
    let sheets = workbook.sheets.enumerated().map { number, sheet in
      #"<sheet name="\#(XMLText.escaped(sheet.name))" sheetId="\#(number + 1)" r:id="rId\#(number + 1)"/>"#
    }
    return XMLText.start
      + #"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" "#
      + #"xmlns:r="\#(Self.document)/relationships"><sheets>\#(sheets.joined())</sheets>"#
      + "<definedNames>\(filters.joined())\(printTitles.joined())</definedNames></workbook>"
  }

  /// Programs look for a filter's table under this name, too.
  private var filters: [String] {
    named("_xlnm._FilterDatabase", #" hidden="1""#) { sheet, name in
      let corners = SheetPart(sheet: sheet).table.parts(between: ":").map { absolute($0[...]) }
      return "\(name)!\(corners.joined(separator: ":"))"
    }
  }

  /// What stands again on every printed page.
  private var printTitles: [String] {
    named("_xlnm.Print_Titles", "") { sheet, name in
      let rows = "\(name)!$1:$\(SheetPart.headRow)"
      guard sheet.fixedColumns > 0 else { return rows }
      return "\(name)!$A:$\(CellName.column(sheet.fixedColumns - 1)),\(rows)"
    }
  }

  private func named(
    _ name: String, _ more: String, _ place: (Workbook.Sheet, String) -> String
  ) -> [String] {
    workbook.sheets.enumerated().map { number, sheet in
      let quoted = "'\(sheet.name.replacing(bytes: "'", with: "''"))'"
      return #"<definedName name="\#(name)" localSheetId="\#(number)"\#(more)>"#
        + XMLText.escaped(place(sheet, quoted)) + "</definedName>"
    }
  }

  /// "$A$3" of "A3".
  private func absolute(_ cell: Substring) -> String {
    let column = cell.prefix { $0.isLetter }
    return "$\(column)$\(cell.dropFirst(column.count))"
  }
}
