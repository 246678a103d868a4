import ArgumentParser
import PolicyAudit
import PolicyFormats
import PolicyModel

struct ReleaseCommand: PublishingCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Record the policies as they are as a release.",
    discussion: """
      Later versions are held against it, on the pages about changes and in their feed. The day comes \
      from --date or from SOURCE_DATE_EPOCH, never from the clock. Refused where findings are open, \
      where the version is recorded already, and where nothing has changed.
      """)

  @Argument(help: "The version, as the policies name it.") var version: String

  @Option(help: ArgumentHelp("The day of the release, such as 2026-11-21.", valueName: "day"))
  var date: String?

  @OptionGroup var options: PublishingOptions

  func run(in context: CommandContext) throws -> ExitCode {
    guard Release.isVersion(version) else {
      throw UsageFailure(
        "\(version.debugDescription) cannot stand in an address; a version is letters, digits, stops and hyphens"
      )
    }
    let day = try day()
    let content = try options.content.folder
    let policies = try options.policies(in: context)
    let style = try options.reporting.style
    let publication = try Publication(policies, options, context.paths)
    let report = try RenderedOutput(publication, writesLanguages: false) { _ in }.report
    guard report.findings.isEmpty else {
      context.tell(report, as: style, rules: KitRules.all)
      context.messages.error("nothing was recorded: \(report.tally) open")
      return .findings
    }
    for policy in policies {
      try check(policy, against: publication.audited.releases[policy.id.text] ?? [], day)
    }
    for policy in policies {
      try NewFolder.write(
        [
          (HistoryFolder.policyFile, try PolicyBundle.encode(policy)),
          (HistoryFolder.dateFile, Array("\(day)\n".utf8)),
        ], to: HistoryFolder.path(policy.id.text, version, below: content))
    }
    context.tell(report, as: style, rules: KitRules.all)
    let names = policies.map(\.name).joined(separator: ", ")
    context.messages.print(
      "recorded version \(version) of \(names), dated \(day); permdocs build writes the pages")
    return .success
  }

  /// Before anything is written, so that either every product is recorded or none.
  private func check(_ policy: Policy, against releases: [Release], _ day: ReleaseDate) throws {
    if let recorded = releases.first(where: { $0.version == version }) {
      throw UsageFailure(
        "version \(version) of \(policy.name) is recorded already, dated \(recorded.date)")
    }
    if let last = releases.last {
      guard !Difference(from: last.policy, to: policy).isOnlyVersion else {
        throw UsageFailure("nothing has changed in \(policy.name) since version \(last.version)")
      }
      guard last.date <= day else {
        throw UsageFailure(
          "version \(last.version) of \(policy.name) is dated \(last.date), after \(day)")
      }
    }
    guard policy.version == version else {
      throw UsageFailure(
        "\(policy.name) calls itself version \(policy.version); write version: \(version.debugDescription) in its policy, or name other products with --product"
      )
    }
  }

  private func day() throws -> ReleaseDate {
    if let date {
      guard let day = ReleaseDate(date) else {
        throw UsageFailure("\(date.debugDescription) is no day; write it as 2026-11-21")
      }
      return day
    }
    guard let day = try ReleaseDate.ofSurroundings() else {
      throw UsageFailure(
        "a release needs its day: give --date, or set SOURCE_DATE_EPOCH; the clock is not asked")
    }
    return day
  }
}
