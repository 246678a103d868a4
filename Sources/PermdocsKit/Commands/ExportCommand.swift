import ArgumentParser
import PolicyAudit
import PolicyExports
import PolicyModel

struct ExportCommand: PolicyCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a policy as data, for auditors, or for an engine.",
    discussion: """
      csv and json are what a build writes to grid.csv and policy.json; markdown is the matrix, to be \
      pasted into any text. They go to the output, or into the file that --output names. xlsx is a \
      workbook for auditors: for each product the matrix and a row for each decision, and what changed \
      since the version that was given out before.

      The others are for engines that answer who may do what: they answer as the audit does, for \
      people with several roles or sets too. Each is a few files, in the folder that --output names: \
      \(Engine.allCases.map { "\($0.fileNames.joined(separator: ", ")) for \($0.rawValue)" }.joined(separator: "; ")). \
      What an engine does not keep of the policy is told.

      The first line of each file says which policy it came from, by its fingerprint; but csv has no \
      comments, and json is what the fingerprint is taken of.
      """)

  @Option(
    help: ArgumentHelp(
      "The product to export; of xlsx several, or all where none is named.", valueName: "id"))
  var product: [String] = []

  @Option(
    help: ArgumentHelp(
      "\(ExportFormat.allCases.dropLast().map(\.rawValue).joined(separator: ", ")) or openfga.",
      valueName: "format"), completion: .list(ExportFormat.allCases.map(\.rawValue)))
  var format: String

  @Option(
    help: ArgumentHelp("The file to write, or for an engine the folder.", valueName: "path"))
  var output: String?

  @Flag(help: "Take whatever an engine does not keep for an error.")
  var strict = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var reporting: ReportOptions

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try reporting.style
    let format = try NameLookup(
      one: "format", many: "formats",
      things: ExportFormat.allCases.map { ($0.rawValue, $0.rawValue, $0) }
    ).find(format)
    if let unprintable = format.unprintable, output == nil { throw UsageFailure(unprintable) }
    let auditing = Auditing(try policies(in: context, for: format))
    guard !auditing.report.hasErrors else {
      context.tell(auditing.report, as: style, rules: KitRules.all)
      return .findings
    }
    let export = try Export(auditing, as: format, content: try content.folder)
    guard let output else {
      context.output.data(export.files.flatMap(\.bytes))
      return .success
    }
    let told = Report(findings: export.findings, checked: auditing.report.checked)
    let report = strict ? told.strict : told
    context.tell(report, as: style, rules: KitRules.all)
    guard !report.hasErrors else {
      context.messages.error("nothing was written")
      return .findings
    }
    try export.write(to: output)
    let names = export.files.map(\.name).joined(separator: ", ")
    let fingerprints = auditing.policies.map { "\($0.fingerprint.prefix(12))" }
    context.messages.print(
      "wrote \(names.isEmpty ? "" : "\(names) into ")\(output), "
        + "fingerprint \(fingerprints.joined(separator: ", "))")
    return .success
  }

  private func policies(in context: CommandContext, for format: ExportFormat) throws -> [Policy] {
    let all = context.policies()
    let asked = Set(try product.map { try CommandContext.policy($0, among: all).id })
    guard format != .xlsx else { return asked.isEmpty ? all : all.filter { asked.contains($0.id) } }
    guard let only = asked.first, asked.count == 1 else {
      throw UsageFailure("\(format.rawValue) is of one product; name it with --product")
    }
    return all.filter { $0.id == only }
  }
}
