/// What cells look like: every look twice, once for text that begins like a formula.
enum Styles {
  /// Such text is marked as quoted, so that it stays text when somebody edits it.
  static func number(of cell: Workbook.Cell) -> Int {
    let looksLikeFormula = cell.text.utf8.first.map("=+-@\t\r".utf8.contains) ?? false
    return cell.look.rawValue * 2 + (looksLikeFormula ? 1 : 0)
  }

  static var text: String {
    let looks = Workbook.Look.allCases
    return XMLText.start + """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      <fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
      <font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
      <font><sz val="11"/><color rgb="FF5A5A5A"/><name val="Calibri"/><family val="2"/></font></fonts>\
      <fills count="\(2 + looks.count)"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill>\(looks.map(fill).joined())</fills>\
      <borders count="2"><border/><border>\(sides)</border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="\(looks.count * 2)">\(looks.map { format($0, "") + format($0, quoted) }.joined())</cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """
  }

  private static let quoted = #" quotePrefix="1""#

  private static let sides = ["left", "right", "top", "bottom"].map {
    #"<\#($0) style="thin"><color rgb="FFBFBFBF"/></\#($0)>"#
  }.joined()

  private static func format(_ look: Workbook.Look, _ more: String) -> String {
    let font = look == .head || look == .title ? 1 : look == .faint ? 2 : 0
    // Format 49 is text.
    let start =
      #"<xf numFmtId="49" fontId="\#(font)" fillId="\#(2 + look.rawValue)" "#
      + #"borderId="\#(look == .title ? 0 : 1)" xfId="0" applyNumberFormat="1" applyFont="1" "#
      + #"applyFill="1" applyBorder="1" applyAlignment="1"\#(more)>"#
    return start + #"<alignment vertical="top"\#(look == .title ? "" : #" wrapText="1""#)/></xf>"#
  }

  /// Light enough for black text; on paper without colours the words are enough.
  private static func fill(_ look: Workbook.Look) -> String {
    let colour: String? =
      switch look {
      case .plain, .title: nil
      case .head: "FFD9E2EC"
      case .faint: "FFF5F5F5"
      case .light: "FFE8F1FA"
      case .middle: "FFCFE2F5"
      case .strong: "FFB3D1EE"
      case .striped: "FFFFF2CC"
      }
    guard let colour else { return #"<fill><patternFill patternType="none"/></fill>"# }
    return
      #"<fill><patternFill patternType="solid"><fgColor rgb="\#(colour)"/></patternFill></fill>"#
  }
}
