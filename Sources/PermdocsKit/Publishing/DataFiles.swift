import Handbook
import PolicyAudit
import PolicyBundle
import PolicyModel
import SiteWriter

/// The data that stands beside the pages of a product.
enum DataFiles {
  /// By path below `site/`.
  static func paths(_ inputs: [HandbookInput]) -> Set<String> {
    Set(inputs.flatMap { [policy($0), grid($0)] })
  }

  static func files(_ inputs: [HandbookInput]) throws -> [OutputFile] {
    try inputs.flatMap { input in
      [
        OutputFile(
          path: "site/" + policy(input), bytes: try PolicyBundle.encode(input.policy.policy)),
        OutputFile(path: "site/" + grid(input), bytes: GridCSV.write(input.policy)),
      ]
    }
  }

  private static func policy(_ input: HandbookInput) -> String {
    "\(input.policy.policy.id.text)/policy.json"
  }

  private static func grid(_ input: HandbookInput) -> String {
    "\(input.policy.policy.id.text)/grid.csv"
  }
}
