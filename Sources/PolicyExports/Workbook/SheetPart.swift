import Diagnostics

/// One sheet as a part of the file.
struct SheetPart {
  let sheet: Workbook.Sheet
  private let widths: [Int]

  init(sheet: Workbook.Sheet) {
    self.sheet = sheet
    widths = Self.widths(of: sheet)
  }

  /// The row in which the heads stand, counted from one: below the line and an empty row.
  static let headRow = 3

  private var width: Int { max(sheet.heads.count, 1) }
  private var lastRow: Int { Self.headRow + sheet.rows.count }

  /// Whatever a filter hides and shows: the heads and the rows.
  var table: String { "\(CellName.of(0, Self.headRow)):\(CellName.of(width - 1, lastRow))" }

  func text(_ texts: inout SharedTexts) -> String {
    var rows = row(1, [Workbook.Cell(sheet.line, .title)], &texts)
    rows += row(Self.headRow, sheet.heads.map { Workbook.Cell($0, .head) }, &texts)
    for (number, cells) in sheet.rows.enumerated() {
      rows += row(Self.headRow + 1 + number, cells, &texts)
    }
    return XMLText.start + """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      <sheetPr><pageSetUpPr fitToPage="\(isOnePageWide ? 1 : 0)"/></sheetPr>\
      <dimension ref="A1:\(CellName.of(width - 1, lastRow))"/>\
      <sheetViews><sheetView workbookViewId="0">\(pane)</sheetView></sheetViews>\
      <sheetFormatPr defaultRowHeight="15"/><cols>\(columns)</cols>\
      <sheetData>\(rows)</sheetData>\
      <autoFilter ref="\(table)"/>\
      <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>\
      \(pageSetup)\
      <headerFooter><oddFooter>\(footer)</oddFooter></headerFooter></worksheet>
      """
  }

  private func row(
    _ number: Int, _ cells: [Workbook.Cell], _ texts: inout SharedTexts
  ) -> String {
    let height = number == 1 ? 1 : zip(cells, widths).map { Wrapping.lines($0.text, in: $1) }.max()
    var text = #"<row r="\#(number)" ht="\#(15 * (height ?? 1))" customHeight="1">"#
    for (column, cell) in cells.enumerated() {
      let style = Styles.number(of: cell)
      text +=
        #"<c r="\#(CellName.of(column, number))" s="\#(style)" t="s"><v>\#(texts.number(of: cell.text))</v></c>"#
    }
    return text + "</row>"
  }

  /// What stays in view: everything to the heads, and the fixed columns.
  private var pane: String {
    let corner = CellName.of(sheet.fixedColumns, Self.headRow + 1)
    let columns = sheet.fixedColumns > 0 ? #"xSplit="\#(sheet.fixedColumns)" "# : ""
    let which = sheet.fixedColumns > 0 ? "bottomRight" : "bottomLeft"
    return #"<pane \#(columns)ySplit="\#(Self.headRow)" topLeftCell="\#(corner)" "#
      + #"activePane="\#(which)" state="frozen"/><selection pane="\#(which)"/>"#
  }

  private var columns: String {
    widths.enumerated().map { column, width in
      #"<col min="\#(column + 1)" max="\#(column + 1)" width="\#(width)" customWidth="1"/>"#
    }.joined()
  }

  /// By column, in characters: as wide as what stands in it, within reason; longer text runs over
  /// several lines, sooner where there are many columns. The last column has the room for sentences.
  private static func widths(of sheet: Workbook.Sheet) -> [Int] {
    let count = max(sheet.heads.count, 1)
    return (0..<count).map { column in
      let most = count > manyColumns ? 18 : column == count - 1 ? 48 : 26
      let head = sheet.heads.indices.contains(column) ? sheet.heads[column].count + 4 : 0
      let longest = sheet.rows.map { $0.indices.contains(column) ? $0[column].text.count : 0 }.max()
      return min(max(head, (longest ?? 0) + 2, 10), most)
    }
  }

  private static let manyColumns = 10

  /// A sheet that would be too small to read on one page is as many pages wide as it takes.
  private var isOnePageWide: Bool { widths.reduce(0, +) <= 200 }

  private var pageSetup: String {
    isOnePageWide
      ? #"<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>"#
      : #"<pageSetup scale="70" orientation="landscape"/>"#
  }

  /// A sign means something there: twice it means itself. Excel takes 255 characters.
  private var footer: String {
    let line = sheet.line.prefix(units: 100).replacing(bytes: "&", with: "&&")
    return XMLText.escaped("&L\(line)&R&P / &N")
  }
}

/// "A1", "AB12".
enum CellName {
  static func column(_ number: Int) -> String {
    var name = ""
    var rest = number + 1
    while rest > 0 {
      name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
      rest = (rest - 1) / 26
    }
    return name
  }

  static func of(_ column: Int, _ row: Int) -> String { self.column(column) + "\(row)" }
}
