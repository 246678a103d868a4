import Diagnostics
import Handbook
import PolicyAudit
import PolicyFormats
import PolicyExports
import PolicyModel

/// What is written in one format, and what was noticed on the way to it.
struct Export {
  /// For engines the names of files in a folder; else one file without a name.
  private(set) var files: [(name: String, bytes: [UInt8])] = []
  private(set) var findings: [Diagnostic] = []

  /// - Parameters:
  ///   - auditing: Of one product, but for a workbook.
  ///   - content: Where the releases are.
  init(_ auditing: Auditing, as format: ExportFormat, content: String) throws {
    let products = auditing.products
    if format == .xlsx {
      let history = try auditing.history(of: products.map(\.policy.policy), below: content)
      findings = history.flatMap(\.findings).sorted()
      let inputs = zip(products, history).map { product, history in
        HandbookInput(
          policy: product.policy, fingerprint: product.fingerprint, guides: [],
          releases: history.value)
      }
      files = [("", AuditWorkbook.write(inputs))]
    } else if let product = products.first {
      if let engine = format.engine {
        let export = engine.export(product.policy, fingerprint: product.fingerprint)
        (files, findings) = (export.files, export.findings)
      } else {
        files = [("", Self.text(of: product, as: format))]
      }
    }
  }

  private static func text(of product: Auditing.Product, as format: ExportFormat) -> [UInt8] {
    switch format {
    case .csv: GridCSV.write(product.policy)
    case .markdown: MatrixMarkdown.write(product)
    default: product.bundle.bytes
    }
  }

  /// Puts the files where they are wanted, all or none; whatever else is in a folder stays.
  func write(to place: String) throws {
    if files.count > 1 { try FileSystem.makeFolders(place) }
    try FileSystem.replace(
      files.map {
        OutputFile(path: $0.name.isEmpty ? place : "\(place)/\($0.name)", bytes: $0.bytes)
      })
  }
}
