package import DocumentModel
import PolicyAudit

extension Handbook {
  /// The tables of the matrix in words without links, for a text that stands outside the handbook.
  package static func plainMatrix(of input: HandbookInput) -> [Block] {
    let product = Product(input)
    return product.index.areas.flatMap { area in
      PermissionMatrix.table(
        area, cards: product.columns(of: area), features: product.features(of: area), product)
    }.compactMap { block in
      guard case .table(var table) = block else { return nil }
      for column in table.columns.indices {
        table.columns[column].heading = table.columns[column].heading.flatMap(\.words)
      }
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
          let content = table.rows[row].cells[cell].content
          table.rows[row].cells[cell].content = content.flatMap(\.words)
        }
      }
      return .table(table)
    }
  }
}

extension Inline {
  /// What stands there, wherever it leads.
  fileprivate var words: [Inline] { if case .link(_, let words) = self { words } else { [self] } }
}
