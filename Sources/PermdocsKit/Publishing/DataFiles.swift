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
    let written = zip(inputs, bundles).flatMap { input, bytes in
      [
        OutputFile(path: "site/" + policy(input), bytes: bytes),
        OutputFile(path: "markdown/" + policy(input), bytes: bytes),
      ]
    }
    // The data of the tools takes longest, so that nothing waits for it at the end.
    let tasks: [@Sendable (HandbookInput) -> OutputFile?] = [
      { input in
        ToolData.write(input).map {
          OutputFile(path: "site/" + ToolData.path(of: input.policy.policy), bytes: $0)
        }
      },
      { OutputFile(path: "site/" + grid($0), bytes: GridCSV.write($0.policy)) },
      { OutputFile(path: "site/" + gridJSON($0), bytes: GridJSON.write($0.policy)) },
      { input in
        ChangesFeed.write(input, at: site).map {
          OutputFile(path: "site/" + ChangesFeed.path(of: input.policy.policy), bytes: $0)
        }
      },
    ]
    let computed = tasks.flatMap { task in inputs.map { (task, $0) } }
      .concurrentMap { task, input in task(input) }
    return written + computed.compactMap { $0 } + [
      OutputFile(path: "site/" + Handbook.schemaPath, bytes: PolicyBundle.schema)
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
