import ArgumentParser
import PolicyExports
import SiteWriter

struct ExportCommand: WorkshopCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write one product's policy as data, or for an engine.",
    discussion: """
      csv and json are what a build writes to grid.csv and policy.json; markdown is the matrix, to be \
      pasted into any text. They go to the output, or into the file that --output names.

      The others are for engines that answer who may do what: they answer as the audit does, for \
      people with several roles or sets too. Each is a few files, in the folder that --output names: \
      \(Engine.allCases.map { "\($0.fileNames.joined(separator: ", ")) for \($0.rawValue)" }.joined(separator: "; ")). \
      The first line of each says which policy it came from. What an engine does not keep of the \
      policy is told.
      """)

  @Option(help: ArgumentHelp("The product to export.", valueName: "id"))
  var product: String

  @Option(
    help: ArgumentHelp(
      "\(ExportFormat.allCases.dropLast().map(\.rawValue).joined(separator: ", ")) or openfga.",
      valueName: "format"), completion: .list(ExportFormat.allCases.map(\.rawValue)))
  var format: String

  @Option(
    help: ArgumentHelp(
      "The file to write, or for an engine the folder.", valueName: "path"))
  var output: String?

  @Flag(help: "Take whatever an engine does not keep for an error.")
  var strict = false

  @OptionGroup var reporting: ReportOptions

  func run(in workshop: Workshop) throws -> ExitCode {
    let style = try reporting.style
    let format = try NameLookup(
      one: "format", many: "formats",
      things: ExportFormat.allCases.map { ($0.rawValue, $0.rawValue, $0) }
    ).find(format)
    if let engine = format.engine, output == nil {
      throw UsageFailure(
        "\(engine.rawValue) is \(engine.fileNames.count) files; say with --output into which folder"
      )
    }
    let auditing = try Auditing([Workshop.policy(product, among: workshop.policies())])
    guard let audited = auditing.products.first else {
      workshop.tell(auditing.report, as: style, rules: KitRules.all)
      return .findings
    }
    guard let output else {
      workshop.output.write(format.file(of: audited))
      return .success
    }
    let exported = format.engine?.export(audited.policy, fingerprint: audited.fingerprint)
    let told = Report(findings: exported?.findings ?? [], checked: auditing.report.checked)
    let report = strict ? told.strict : told
    workshop.tell(report, as: style, rules: KitRules.all)
    guard !report.hasErrors else {
      workshop.messages.error("nothing was written")
      return .findings
    }
    if let exported {
      try FileSystem.makeFolders(output)
      try FileSystem.replace(
        exported.files.map { OutputFile(path: "\(output)/\($0.name)", bytes: $0.bytes) })
    } else {
      try FileSystem.replace([OutputFile(path: output, bytes: format.file(of: audited))])
    }
    let names = exported?.files.map(\.name).joined(separator: ", ")
    workshop.messages.print(
      "wrote \(names.map { "\($0) into " } ?? "")\(output), "
        + "fingerprint \(audited.fingerprint.prefix(12))")
    return .success
  }
}
