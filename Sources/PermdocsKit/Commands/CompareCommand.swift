import ArgumentParser
import Handbook
import PolicyAudit
import PolicyModel

struct CompareCommand: PolicyCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what one role or permission set can do that another cannot.",
    discussion: "Of more than two, every feature is shown on which they are not all alike.")

  @Argument(help: "The product.") var product: String
  @Argument(help: "A role or permission set, by id or name.") var first: String
  @Argument(help: "Another.") var second: String
  @Argument(help: "Any number more.") var more: [String] = []

  @OptionGroup var reporting: ReportOptions

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try reporting.style
    guard let policy = try context.audited(product, style) else { return .findings }
    let cards = try ([first, second] + more).map(policy.ref(cardNamed:))
    if let twice = cards.enumerated().first(where: { cards.prefix($0).contains($1) })?.element {
      throw UsageFailure("\(policy[twice].name) is named twice")
    }
    if style == .json {
      context.output.data(AnswerJSON(policy: policy).comparison(cards).utf8)
    } else if more.isEmpty {
      tell(policy.comparison(cards[0], cards[1]), policy, context.output)
    } else {
      tell(cards, policy, context.output)
    }
    return .success
  }

  /// Several: feature by feature, where they are not all alike.
  private func tell(_ cards: [Ref<Card>], _ policy: ResolvedPolicy, _ output: Console) {
    let words = AnswerSentences(policy)
    let contrasts = policy.contrasts(of: cards)
    for contrast in contrasts {
      output.print(policy[contrast.feature].name)
      for (card, actions) in zip(cards, contrast.actions) {
        output.print("  \(policy[card].name): \(words.actions(actions).english)")
      }
    }
    let common = policy.common(to: cards)
    output.print((contrasts.isEmpty ? "" : "\n") + AnswerSentences.common(common.count).english)
  }

  private func tell(_ comparison: Comparison, _ policy: ResolvedPolicy, _ output: Console) {
    let (left, right) = (comparison.left.name, comparison.right.name)
    output.print(AnswerSentences.comparison(comparison).english)
    for (heading, permissions) in [
      ("Only \(left)", comparison.onlyLeft), ("Only \(right)", comparison.onlyRight),
      ("Both", comparison.both),
    ] {
      output.print(
        "\n\(heading): \(permissions.isEmpty ? "nothing" : "\(permissions.count)")")
      for feature in policy.features {
        let actions = policy.actions(on: feature, in: permissions)
        guard !actions.isEmpty else { continue }
        let names = actions.map(\.name).joined(separator: ", ")
        output.print("  \(policy[feature].name): \(names)")
      }
    }
  }
}
