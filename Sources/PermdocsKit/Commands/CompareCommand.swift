import ArgumentParser
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
    workshop.output.print(comparison.sentence)
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

extension Comparison {
  /// How the two stand to each other.
  var sentence: String {
    switch relation {
    case .equal: "\(left.name) and \(right.name) can do the same."
    case .wider: "\(left.name) can do all that \(right.name) can, and more."
    case .narrower: "\(right.name) can do all that \(left.name) can, and more."
    case .apart: "\(left.name) and \(right.name) can each do something that the other cannot."
    }
  }
}
