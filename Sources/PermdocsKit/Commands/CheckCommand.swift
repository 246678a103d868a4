import ArgumentParser
import Handbook
import PolicyModel

struct CheckCommand: PublishingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Audit the policies and see that what is published is what they say.",
    discussion: """
      Looks at the policies, the guides, every link, and whether each Markdown page can be read back \
      as it was meant; then compares the markdown folder with what a build would write, cell by \
      cell and sentence by sentence. Writes nothing. Of the sentences in guides that say who can or \
      cannot do what, it tells how many carry a claim.
      """)

  @OptionGroup var options: PublishingOptions
  @OptionGroup var known: BaselineOptions

  @Option(
    help: ArgumentHelp(
      "Fail where fewer of the guides' statements than this carry a claim, in percent.",
      valueName: "percent"))
  var minClaims: Int?

  @Option(
    help: ArgumentHelp(
      "Another Markdown file with blocks between markers; may be given several times.",
      discussion: "README.md and the Markdown files below docs are looked into anyway.",
      valueName: "file"))
  var injected: [String] = []

  @Flag(help: "Show on the output, as a unified diff, how stale pages would change.")
  var diff = false

  func validate() throws {
    guard minClaims.map((0...100).contains) ?? true else {
      throw ValidationError("--min-claims is a percentage from 0 to 100")
    }
    guard !diff || options.reporting.report == ReportStyle.human.rawValue else {
      throw ValidationError("a diff and a report for programs cannot share the output")
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try options.reporting.style
    let policies = try options.policies(in: context)
    let publication = try Publication(policies, options, context.paths)
    let inputs = publication.audited.inputs
    let standing = try inputs.formats.filter { $0.isReadBack }.map {
      try StandingPages($0, in: options.output, replacing: inputs.scope)
    }
    let rendered = try RenderedOutput(publication, writesLanguages: false) { file in
      for standing in standing { try standing.compare(file) }
    }
    var report = rendered.report
    var unifiedDiff = ""
    if !report.hasErrors {
      for standing in standing {
        let freshness = try Freshness(publication, standing, in: options.output)
        report.findings += freshness.findings
        unifiedDiff += freshness.unifiedDiff
      }
      let blocks = try InjectedBlocks(
        named: injected, publication, products: context.policies().map(\.id.text),
        in: options.output)
      report.findings += blocks.findings + blocks.drift(SpokenNames(publication.products))
      report.checked.append(Report.Checked("blocks", blocks.blockCount))
    }
    report.findings += ClaimFloor.findings(publication.coverage, floor: minClaims)
    report.findings += NothingToCheck.findings(report, program: context.paths.program)
    report.findings.sort()
    if options.strict { report = report.strict }
    report = try known.apply(to: report, in: context)
    context.tell(report, as: style, rules: KitRules.all)
    if rendered.report.hasErrors {
      // Known or new: a check that could not look at the pages must not look as if it had.
      context.messages.print(
        "no page was compared: the policies, the guides or the links have errors")
    }
    if diff { context.output.tell(unifiedDiff) }
    context.messages.print(report.closingLine(publication.coverage))
    return report.hasErrors ? .findings : .success
  }
}

extension Report {
  /// What was looked at, so that a check of nothing cannot look green.
  func closingLine(_ coverage: ClaimCoverage?) -> String {
    let counts = (checked.map(\.text) + [coverage?.text].compactMap { $0 }).joined(separator: ", ")
    return "checked \(counts): \(findings.isEmpty ? "nothing to report" : tally)"
  }
}
