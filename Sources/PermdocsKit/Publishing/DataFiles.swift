import Handbook
import PolicyAudit
import PolicyFormats
import PolicyModel

/// The data that stands beside the pages of a product.
enum DataFiles {
  /// Which of them stand beside the pages of a format.
  enum Choice {
    case all
    /// Those that are committed with the pages, so that two revisions can be compared.
    case committed
    case none
  }

  /// All of them, by path below the folder of a format.
  static func paths(_ products: [Product]) -> Set<String> {
    Set(
      products.flatMap { product in
        let feed = product.releases.isEmpty ? [] : [ChangesFeed.path(of: product)]
        return [policy(product), grid(product), gridJSON(product)] + feed
      }
    ).union([Handbook.schemaPath])
  }

  /// Those that are committed.
  static func committedPaths(_ products: [Product]) -> Set<String> { Set(products.map(policy)) }

  /// What makes the files, longest first.
  ///
  /// - Parameters:
  ///   - site: Where the site stands, where that is known.
  ///   - formats: The formats beside whose pages they stand.
  ///   - receive: Takes each file, in any order.
  static func tasks(
    _ products: [Product], at site: String?, for formats: [any PageFormat.Type],
    into receive: @escaping @Sendable (OutputFile) throws -> Void
  ) -> [PageRendering.Task] {
    let folders = formats.folders(ofCommitted: false)
    let writers: [@Sendable (Product) -> (path: String, bytes: [UInt8]?)] = [
      { (ToolData.path(of: $0), ToolData.write($0)) },
      { (grid($0), GridCSV.write($0.policy)) },
      { (gridJSON($0), GridJSON.write($0.policy)) },
      { (ChangesFeed.path(of: $0), ChangesFeed.write($0, at: site)) },
    ]
    let computed = writers.flatMap { write in
      products.map { product -> PageRendering.Task in
        {
          let (path, bytes) = write(product)
          guard let bytes else { return }
          for folder in folders {
            try receive(OutputFile(path: "\(folder)/\(path)", bytes: bytes))
          }
        }
      }
    }
    return computed + [
      {
        for product in products {
          for folder in formats.folders(ofCommitted: true) {
            try receive(
              OutputFile(path: "\(folder)/\(policy(product))", bytes: product.policy.canonicalForm))
          }
        }
        for folder in folders {
          try receive(
            OutputFile(path: "\(folder)/\(Handbook.schemaPath)", bytes: PolicyBundle.schema))
        }
      }
    ]
  }

  private static func policy(_ product: Product) -> String {
    "\(product.policy.id.text)/policy.json"
  }

  private static func gridJSON(_ product: Product) -> String {
    "\(product.policy.id.text)/grid.json"
  }

  private static func grid(_ product: Product) -> String {
    "\(product.policy.id.text)/grid.csv"
  }
}
