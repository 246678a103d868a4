import ArgumentParser
import Handbook
import PolicyAudit
import PolicyModel

struct RecommendCommand: PolicyCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Say what to give somebody who needs to do certain things.",
    discussion: """
      Every role that suffices, and the smallest combinations of permission sets, those first that \
      bring least besides. Up to thirty sets that bear on the needs, every combination is \
      considered; beyond that the answer says that it may not be the smallest. The exit status is 1 \
      where nothing suffices.
      """)

  @Argument(help: "The product.") var product: String

  @Option(
    help: ArgumentHelp(
      "What has to be done, each as feature:action, with commas between.", valueName: "needs"))
  var needs: String

  @OptionGroup var reporting: ReportOptions

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try reporting.style
    guard let policy = try context.audited(product, style) else { return .findings }
    let found = policy.recommendation(for: try asked(policy))
    if style == .json {
      context.output.data(AnswerJSON(policy: policy).recommendation(found).utf8)
    } else {
      context.output.print(text(found, AnswerSentences(policy)))
    }
    return found.choices.isEmpty ? .findings : .success
  }

  private func asked(_ policy: ResolvedPolicy) throws -> Permissions {
    let parts = needs.split(separator: ",").map { part in
      part.split(separator: ":", omittingEmptySubsequences: false).map {
        $0.drop { $0 == " " }.split(separator: " ").joined(separator: " ")
      }
    }
    guard !parts.isEmpty else {
      throw UsageFailure("--needs names nothing; write for example images:edit")
    }
    return Permissions(
      try parts.map { part in
        guard part.count == 2 else {
          throw UsageFailure(
            "a need is a feature and an action, as in images:edit, and not \(part.joined(separator: ":").debugDescription)"
          )
        }
        return policy.permission(
          try policy.ref(actionNamed: part[1]), on: try policy.ref(featureNamed: part[0]))
      })
  }

  private func text(_ found: Recommendation, _ words: AnswerSentences) -> String {
    let choices = found.choices.enumerated().map { place, choice in
      (["\(place + 1). \(words.title(of: choice).english)"]
        + words.sentences(choice).english.map { "   " + $0 })
        .joined(separator: "\n")
    }
    let remarks = words.remarks(on: found).english.joined(separator: "\n")
    return ((remarks.isEmpty ? [] : [remarks]) + choices).joined(separator: "\n\n")
  }
}
