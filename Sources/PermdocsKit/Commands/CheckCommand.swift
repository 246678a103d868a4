import ArgumentParser
import SiteWriter

struct CheckCommand: WorkshopCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Audit the policies and see that what is published is what they say.",
    discussion: """
      Looks at the policies, the guides, every link, and whether each Markdown page can be read back \
      as it was meant; then compares the markdown folder with what a build would write. Writes \
      nothing.
      """)

  @OptionGroup var options: PublishingOptions

  func run(in workshop: Workshop) throws -> ExitCode {
    let style = try options.reporting.style
    let policies = try options.policies(in: workshop)
    let publication = try Publication(policies, options, workshop.paths)
    var report = publication.report
    if !report.hasErrors {
      report.findings += try Freshness.findings(publication, in: options.output)
    }
    report.findings += NothingToCheck.findings(report, program: workshop.paths.program)
    report.findings.sort()
    if options.strict { report = report.strict }
    workshop.tell(report, as: style, rules: KitRules.all)
    workshop.messages.print(report.closingLine)
    return report.hasErrors ? .findings : .success
  }
}

extension Report {
  /// What was looked at, so that a check of nothing cannot look green.
  var closingLine: String {
    let counts = checked.map(\.text).joined(separator: ", ")
    return "checked \(counts): \(findings.isEmpty ? "nothing to report" : tally)"
  }
}
