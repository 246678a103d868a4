import ArgumentParser
import Handbook
import PolicyAudit
import PolicyModel

struct WhoCanCommand: PolicyCommand {
  static let configuration = CommandConfiguration(
    commandName: "who-can",
    abstract: "Say who can do something and by which way, and who cannot and why.",
    discussion: """
      Without an action every action of the feature is asked about, without a feature all there is. \
      Products, features and actions are named by id or as the product prints them.
      """)

  @Argument(help: "The product.") var product: String
  @Argument(help: "A feature.") var feature: String?
  @Argument(help: "An action.") var action: String?

  @OptionGroup var reporting: ReportOptions

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try reporting.style
    guard let policy = try context.audited(product, style) else { return .findings }
    let features =
      try feature.map { [try policy.ref(featureNamed: $0)] } ?? Array(policy.features)
    let actions = try action.map { [try policy.ref(actionNamed: $0)] } ?? Array(policy.actions)
    let asked = features.flatMap { feature in actions.map { (feature: feature, action: $0) } }
    guard style != .json else {
      context.output.data(AnswerJSON(policy: policy).whoCan(asked).utf8)
      return .success
    }
    let answers = asked.map { text(policy.whoCan($0.action, on: $0.feature), policy) }
    context.output.print(answers.joined(separator: "\n\n"))
    return .success
  }

  /// A line that counts, then everybody: the answer, and the steps to it set in.
  private func text(_ found: WhoCan, _ policy: ResolvedPolicy) -> String {
    let lines = (found.able + found.unable).map { derivation in
      let sentences = Phrasing.derivation(derivation, policy: policy).english
      return sentences.enumerated().map { $0 == 0 ? $1 : "  " + $1 }.joined(separator: "\n")
    }
    return ([Phrasing.share(found, policy).english] + lines).joined(separator: "\n")
  }
}
