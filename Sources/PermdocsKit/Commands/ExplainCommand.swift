import ArgumentParser
import Diagnostics
import Handbook
import PolicyAudit
import PolicyModel

struct ExplainCommand: PolicyCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why somebody can or cannot do something, or what a rule asks.",
    usage: """
      permdocs explain <product> <role> <feature> [<action>]
      permdocs explain <rule-id>
      """,
    discussion:
      """
      Where somebody cannot, the smallest change is told that would let them, and who may make it. \
      Products, roles, features and actions are named by id or as the product prints them.
      """)

  @Argument(help: "A product, a role or permission set, a feature and an action; or a rule.")
  var words: [String] = []

  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    guard [1, 3, 4].contains(words.count) else {
      throw ValidationError("name a product, a role and a feature, or one rule")
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try reporting.style
    guard words.count > 1 else {
      context.output.print(try Self.rule(words[0], in: context).manual)
      return .success
    }
    guard let policy = try context.audited(words[0], style) else { return .findings }
    let card = try policy.ref(cardNamed: words[1])
    let feature = try policy.ref(featureNamed: words[2])
    let actions =
      words.count == 4 ? [try policy.ref(actionNamed: words[3])] : Array(policy.actions)
    let answers = actions.map { action in
      let derivation = policy.derivation(card, feature, action)
      let places = derivation.sources.map { source in
        "\(context.paths.shown(source.line.anchor.file)):\(source.line.anchor.line)"
      }
      let written = places.isEmpty ? [] : [Phrasing.writtenAt(places).english]
      let cure = AnswerSentences(policy)
        .sentences(policy.whyNot(card, feature, action))
      return (Phrasing.derivation(derivation, policy: policy).english + written + cure.english)
        .joined(separator: "\n")
    }
    context.output.print(answers.joined(separator: "\n\n"))
    return .success
  }

  private static func rule(_ asked: String, in context: CommandContext) throws -> Rule {
    let rules = KitRules.all.map { ($0.id, $0.title, $0) }
    do {
      return try NameLookup(one: "rule", many: "rules", things: rules).find(asked)
    } catch let failure as UsageFailure {
      guard let product = try? CommandContext.policy(asked, among: context.policies()) else {
        throw failure
      }
      throw UsageFailure("\(product.name) is a product; name a role and a feature as well")
    }
  }
}

extension Rule {
  /// The rule on a terminal: what it asks, why, one wrong and one right example.
  var manual: String {
    var parts = ["\(id) (\(severity.rawValue))", title + ".", explanation]
    for (heading, example) in [("Wrong:", wrong), ("Right:", right)] {
      let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
      parts.append(([heading] + lines.map { "    " + $0 }).joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n")
  }
}
