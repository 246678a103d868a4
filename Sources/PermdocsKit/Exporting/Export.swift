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
    let policies = auditing.policies
    if format == .xlsx {
      let history = try auditing.history(of: policies.map(\.declaration), below: content)
      findings = history.flatMap(\.findings).sorted()
      let products = zip(policies, history).map { Product($0, releases: $1.value) }
      files = [("", AuditWorkbook.write(products))]
    } else if let policy = policies.first {
      if let engine = format.engine {
        let export = engine.export(policy)
        (files, findings) = (export.files, export.findings)
      } else {
        files = [("", Self.text(of: policy, as: format))]
      }
    }
  }

  private static func text(of policy: ResolvedPolicy, as format: ExportFormat) -> [UInt8] {
    switch format {
    case .csv: GridCSV.write(policy)
    case .markdown: MatrixMarkdown.write(policy)
    default: policy.canonicalForm
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
