import ArgumentParser
import Handbook
import PolicyAudit
import PolicyModel

struct CompareCommand: WorkshopCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what one role or permission set can do that another cannot.")

  @Argument(help: "The product.") var product: String
  @Argument(help: "A role or permission set, by id or name.") var first: String
  @Argument(help: "Another.") var second: String

  @OptionGroup var reporting: ReportOptions

  func run(in workshop: Workshop) throws -> ExitCode {
    guard let audited = try workshop.audited(product, reporting.style) else { return .findings }
    let index = audited.index
    let comparison = audited.comparison(
      try index.cardNumber(first), try index.cardNumber(second))
    let (left, right) = (comparison.left.name, comparison.right.name)
    workshop.output.print(Phrasing.comparison(comparison))
    for (heading, permissions) in [
      ("Only \(left)", comparison.onlyLeft), ("Only \(right)", comparison.onlyRight),
      ("Both", comparison.both),
    ] {
      workshop.output.print(
        "\n\(heading): \(permissions.isEmpty ? "nothing" : "\(permissions.count)")")
      for feature in index.features.indices {
        let actions = index.actions(on: feature, in: permissions)
        guard !actions.isEmpty else { continue }
        let names = actions.map(\.name).joined(separator: ", ")
        workshop.output.print("  \(index.features[feature].name): \(names)")
      }
    }
    return .success
  }
}
