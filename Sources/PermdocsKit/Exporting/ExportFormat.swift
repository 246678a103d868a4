import Handbook
import PolicyAudit
import PolicyBundle
import PolicyExports

/// What a policy can be written as.
enum ExportFormat: String, CaseIterable {
  case csv, json, markdown, cedar, casbin, rego, openfga

  /// The engine that it is for, where it is for one.
  var engine: Engine? { Engine(rawValue: rawValue) }

  /// One file, for everything that is not for an engine.
  func file(of product: Auditing.Product) -> [UInt8] {
    switch self {
    case .csv: GridCSV.write(product.policy)
    case .markdown: MatrixMarkdown.write(product)
    default: product.bundle.bytes
    }
  }
}
