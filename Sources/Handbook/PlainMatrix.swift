package import DocumentModel
import PolicyAudit

extension Handbook {
  /// The tables of the matrix in words without links, for a text that stands outside the handbook.
  package static func plainMatrix(of product: Product) -> [Block] {
    return product.policy.areas.flatMap { area in
      PermissionMatrix.table(
        area, cards: product.columns(of: area), features: product.policy.features(in: area), product
      ).english
    }.compactMap { block in
      guard case .table = block else { return nil }
      return block.mapRuns { $0.flatMap(\.words) }
    }
  }
}

extension Inline {
  /// What stands there, wherever it leads.
  fileprivate var words: [Inline] { if case .link(_, let words) = self { words } else { [self] } }
}
