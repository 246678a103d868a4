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
      tell(cards[0], cards[1], policy, context.output)
    } else {
      tell(cards, policy, context.output)
    }
    return .success
  }

  /// Two: what each lets people do that the other does not; permissions are set in below their heading.
  private func tell(
    _ left: Ref<Card>, _ right: Ref<Card>, _ policy: ResolvedPolicy, _ output: Console
  ) {
    var isHeading = true
    for line in AnswerSentences(policy).lines(left, right).english {
      output.print(isHeading || line.isEmpty ? line : "  " + line)
      isHeading = line.isEmpty
    }
  }

  /// Several: feature by feature, where they are not all alike.
  private func tell(_ cards: [Ref<Card>], _ policy: ResolvedPolicy, _ output: Console) {
    let words = AnswerSentences(policy)
    let contrasts = policy.contrasts(of: cards)
    for contrast in contrasts {
      output.print(policy[contrast.feature].name)
      for (place, card) in cards.enumerated() {
        let actions = words.actions(
          contrast.actions[place], conditional: contrast.conditional[place])
        output.print("  \(policy[card].name): \(actions.english)")
      }
    }
    let common = policy.common(to: cards)
    output.print((contrasts.isEmpty ? "" : "\n") + AnswerSentences.common(common.count).english)
  }
}
