import AllCores
import Handbook
import PolicyAudit
import PolicyBundle
import PolicyModel
import SiteWriter

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

  /// - Parameters:
  ///   - bundles: The products' canonical forms, in the same order.
  ///   - site: Where the site stands, where that is known.
  ///   - receive: Takes each file, in any order.
  static func write(
    _ parts: [HandbookPart], bundles: [[UInt8]], at site: String?,
    into receive: @Sendable (OutputFile) throws -> Void
  ) throws {
    for (part, bytes) in zip(parts, bundles) {
      for folder in ["site/", "markdown/"] {
        try receive(OutputFile(path: folder + policy(part.input), bytes: bytes))
      }
    }
    // The data of the tools takes longest, so that nothing waits for it at the end.
    let tasks: [@Sendable (HandbookPart) -> OutputFile?] = [
      { part in
        ToolData.write(part).map {
          OutputFile(path: "site/" + ToolData.path(of: part.input.policy.policy), bytes: $0)
        }
      },
      { OutputFile(path: "site/" + grid($0.input), bytes: GridCSV.write($0.input.policy)) },
      { OutputFile(path: "site/" + gridJSON($0.input), bytes: GridJSON.write($0.input.policy)) },
      { part in
        ChangesFeed.write(part, at: site).map {
          OutputFile(path: "site/" + ChangesFeed.path(of: part.input.policy.policy), bytes: $0)
        }
      },
    ]
    _ = try tasks.flatMap { task in parts.map { (task, $0) } }
      .concurrentMap { task, part in try task(part).map(receive) }
    try receive(OutputFile(path: "site/" + Handbook.schemaPath, bytes: PolicyBundle.schema))
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
