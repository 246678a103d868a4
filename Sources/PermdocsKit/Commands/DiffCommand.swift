import ArgumentParser
import Diagnostics
import PolicyAudit
import PolicyModel

struct DiffCommand: PolicyCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what one version of the policies lets people do that another does not.",
    discussion: """
      A version is git:REV, a git revision whose committed pages are meant; or a policy.json, or a folder \
      that a build has written. REV alone is a revision where no file or folder has that name, so a \
      program that compares other people's changes writes git:REV. Where only one version is named, it is held against the policies of this program. What \
      is new and can do great harm stands first. --report github or sarif tells it line by line of the \
      later version: a warning for what is new and risky, a note for all else that somebody gained or \
      lost.
      """)

  enum Format: String, CaseIterable { case human, markdown, json }

  @Argument(help: "The earlier version.") var old: String
  @Argument(help: "The later version; the policies as they are now where left out.")
  var new: String?

  @Option(help: ArgumentHelp("Tell it as human, markdown or json.", valueName: "format"))
  var format = Format.human.rawValue

  @Option(help: ArgumentHelp("Only this product, by id.", valueName: "id"))
  var product: String?

  @Flag(help: "Exit with 1 where the versions differ.") var exitCode = false

  @Option(help: ArgumentHelp("Where revisions keep markdown/.", valueName: "folder"))
  var output = "Output"

  @OptionGroup var reporting: ReportOptions

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try reporting.style
    let format = try NameLookup(
      one: "format", many: "formats",
      things: Format.allCases.map { ($0.rawValue, $0.rawValue, $0) }
    ).find(format)
    guard style == .human || format == .human else {
      throw UsageFailure(
        "--format \(format.rawValue) and --report \(style.rawValue) cannot share the output")
    }
    let before = try PolicyVersion.read(old, output: output)
    let after =
      try new.map { try PolicyVersion.read($0, output: output) } ?? Diagnosed(context.policies())
    let findings = (before.findings + after.findings).sorted()
    guard findings.isEmpty else {
      context.tell(Report(findings: findings, checked: []), as: style, rules: KitRules.all)
      return .findings
    }
    let differences = PolicyVersion.differences(
      from: try chosen(before.value),
      to: besides(before.value, try chosen(after.value, among: before.value)))
    switch format {
    case _ where style != .human:
      let report = try DifferenceFindings(
        differences, revision: new.map { try PolicyVersion.revision(in: $0) ?? $0 }
      ).report
      context.tell(report, as: style, rules: KitRules.all)
      context.messages.print(report.closingLine(nil))
    case .json: context.output.data(DifferenceJSON.text(differences).utf8)
    case .markdown: context.output.data(DifferenceText(differences: differences).markdown)
    case .human: context.output.tell(human(differences))
    }
    return exitCode && !differences.allSatisfy(\.isEmpty) ? .findings : .success
  }

  /// A file, and the folder of a release, are about one product, so the others are no news.
  private func besides(_ before: [Policy], _ after: [Policy]) -> [Policy] {
    guard (try? PolicyVersion.revision(in: old)) == .some(nil) else { return after }
    let isOne = ["", "/policy.json"].contains { end in
      FileSystem.kind(of: FileSystem.resolved(old + end) ?? "") == .file
    }
    return isOne ? after.filter { policy in before.contains { $0.id == policy.id } } : after
  }

  private func human(_ differences: [Difference]) -> String {
    differences.allSatisfy(\.isEmpty)
      ? "Nothing changed in \(Counted.text(differences.count, "product", "products")).\n"
      : String(DifferenceText(differences: differences).plain.drop { $0 == "\n" })
  }

  private func chosen(_ policies: [Policy], among others: [Policy] = []) throws -> [Policy] {
    guard let product else { return policies }
    let found = policies.filter { $0.id.text == product }
    if found.isEmpty, !others.contains(where: { $0.id.text == product }) {
      _ = try CommandContext.policy(product, among: policies + others)
    }
    return found
  }
}
