import ArgumentParser
import Handbook
import PolicyAudit
import PolicyBundle

struct ExportCommand: WorkshopCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print one product's policy as data.",
    discussion: "Prints what a build writes to policy.json and grid.csv.")

  enum Format: String, CaseIterable { case csv, json }

  @Option(help: ArgumentHelp("The product to export.", valueName: "id"))
  var product: String

  @Option(help: ArgumentHelp("csv or json.", valueName: "format"))
  var format: String

  @OptionGroup var reporting: ReportOptions

  func run(in workshop: Workshop) throws -> ExitCode {
    let style = try reporting.style
    let format = try NameLookup(
      one: "format", many: "formats",
      things: Format.allCases.map { ($0.rawValue, $0.rawValue, $0) }
    ).find(format)
    guard let audited = try workshop.audited(product, style) else { return .findings }
    switch format {
    case .csv: workshop.output.write(GridCSV.write(audited))
    case .json: workshop.output.write(try PolicyBundle.encode(audited.policy))
    }
    return .success
  }
}
