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
  static func paths(_ inputs: [HandbookInput]) -> Set<String> {
    Set(
      inputs.flatMap { input in
        let feed = input.releases.isEmpty ? [] : [ChangesFeed.path(of: input.policy.policy)]
        return [policy(input), grid(input), gridJSON(input)] + feed
      }
    ).union([Handbook.schemaPath])
  }

  /// Those that are committed.
  static func committedPaths(_ inputs: [HandbookInput]) -> Set<String> { Set(inputs.map(policy)) }

  /// What makes the files, longest first.
  ///
  /// - Parameters:
  ///   - bundles: The products' canonical forms, in the same order.
  ///   - site: Where the site stands, where that is known.
  ///   - formats: The formats beside whose pages they stand.
  ///   - receive: Takes each file, in any order.
  static func tasks(
    _ parts: [HandbookPart], bundles: [[UInt8]], at site: String?,
    for formats: [any PageFormat.Type],
    into receive: @escaping @Sendable (OutputFile) throws -> Void
  ) -> [PageRendering.Task] {
    let folders = formats.folders(ofCommitted: false)
    let writers: [@Sendable (HandbookPart) -> (path: String, bytes: [UInt8]?)] = [
      { (ToolData.path(of: $0.input.policy.policy), ToolData.write($0)) },
      { (grid($0.input), GridCSV.write($0.input.policy)) },
      { (gridJSON($0.input), GridJSON.write($0.input.policy)) },
      { (ChangesFeed.path(of: $0.input.policy.policy), ChangesFeed.write($0, at: site)) },
    ]
    let computed = writers.flatMap { write in
      parts.map { part -> PageRendering.Task in
        {
          let (path, bytes) = write(part)
          guard let bytes else { return }
          for folder in folders {
            try receive(OutputFile(path: "\(folder)/\(path)", bytes: bytes))
          }
        }
      }
    }
    return computed + [
      {
        for (part, bytes) in zip(parts, bundles) {
          for folder in formats.folders(ofCommitted: true) {
            try receive(OutputFile(path: "\(folder)/\(policy(part.input))", bytes: bytes))
          }
        }
        for folder in folders {
          try receive(
            OutputFile(path: "\(folder)/\(Handbook.schemaPath)", bytes: PolicyBundle.schema))
        }
      }
    ]
  }

  private static func policy(_ input: HandbookInput) -> String {
    "\(input.policy.policy.id.text)/policy.json"
  }

  private static func gridJSON(_ input: HandbookInput) -> String {
    "\(input.policy.policy.id.text)/grid.json"
  }

  private static func grid(_ input: HandbookInput) -> String {
    "\(input.policy.policy.id.text)/grid.csv"
  }
}
