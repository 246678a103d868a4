import Handbook
import PolicyAudit
import PolicyFormats
import PolicyModel

/// The data that stands beside the pages of a product.
enum DataFiles {
  /// By path below `site/`.
  static func paths(_ inputs: [HandbookInput]) -> Set<String> {
    Set(
      inputs.flatMap { input in
        let feed = input.releases.isEmpty ? [] : [ChangesFeed.path(of: input.policy.policy)]
        return [policy(input), grid(input), gridJSON(input)] + feed
      }
    ).union([Handbook.schemaPath])
  }

  /// Committed with the pages, so that two revisions can be held against each other; by path below
  /// `markdown/`.
  static func committedPaths(_ inputs: [HandbookInput]) -> Set<String> { Set(inputs.map(policy)) }

  /// What makes the files, longest first.
  ///
  /// - Parameters:
  ///   - bundles: The products' canonical forms, in the same order.
  ///   - site: Where the site stands, where that is known.
  ///   - receive: Takes each file, in any order.
  static func tasks(
    _ parts: [HandbookPart], bundles: [[UInt8]], at site: String?,
    into receive: @escaping @Sendable (OutputFile) throws -> Void
  ) -> [PageRendering.Task] {
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
          if let bytes { try receive(OutputFile(path: "site/" + path, bytes: bytes)) }
        }
      }
    }
    return computed + [
      {
        for (part, bytes) in zip(parts, bundles) {
          for folder in ["site/", "markdown/"] {
            try receive(OutputFile(path: folder + policy(part.input), bytes: bytes))
          }
        }
        try receive(OutputFile(path: "site/" + Handbook.schemaPath, bytes: PolicyBundle.schema))
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
