import DocumentModel
import Handbook
import PolicyAudit
import PolicyModel
import PolicyExports

/// The workbook that auditors are given.
enum AuditWorkbook {
  static func write(_ products: [Product]) -> [UInt8] {
    let sheets = Handbook.auditSheets(of: products).map { sheet in
      Workbook.Sheet(
        name: sheet.name, line: sheet.line, heads: sheet.table.columns.map { $0.heading.plainText },
        fixedColumns: sheet.table.headings,
        rows: sheet.table.rows.map { row in
          row.cells.map { Workbook.Cell($0.content.plainText, $0.tone?.look ?? .plain) }
        })
    }
    let names = products.map(\.policy.name).joined(separator: ", ")
    return Workbook(title: "Who may do what: \(names)", sheets: sheets).bytes
  }
}

extension Tone {
  fileprivate var look: Workbook.Look {
    switch self {
    case .none, .undecided, .notOffered: .faint
    case .look: .light
    case .change: .middle
    case .full: .strong
    case .conditional: .striped
    }
  }
}
