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
  static func files(
    _ inputs: [HandbookInput], bundles: [[UInt8]], at site: String?
  ) -> [OutputFile] {
    zip(inputs, bundles).map { ($0, $1) }.concurrentMap { input, bytes in
      let feed = ChangesFeed.write(input, at: site).map {
        OutputFile(path: "site/" + ChangesFeed.path(of: input.policy.policy), bytes: $0)
      }
      return [
        OutputFile(path: "site/" + policy(input), bytes: bytes),
        OutputFile(path: "markdown/" + policy(input), bytes: bytes),
        OutputFile(path: "site/" + grid(input), bytes: GridCSV.write(input.policy)),
        OutputFile(path: "site/" + gridJSON(input), bytes: GridJSON.write(input.policy)),
        OutputFile(
          path: "site/" + ToolData.path(of: input.policy.policy), bytes: ToolData.write(input)),
      ] + (feed.map { [$0] } ?? [])
    }
    .flatMap { $0 } + [OutputFile(path: "site/" + Handbook.schemaPath, bytes: PolicyBundle.schema)]
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
