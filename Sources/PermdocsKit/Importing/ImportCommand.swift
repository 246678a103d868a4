import ArgumentParser
import Diagnostics
import PolicyFormats
import PolicyModel

struct ImportCommand: PolicyCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a first policy from the tables that a team has.",
    discussion: """
      Reads tables with a row for each feature and a column for each role, or the other way round, with \
      ticks or words in the cells, and lists with a row for each decision, such as permdocs export \
      prints. Areas are rows that head others, a column, or the headings above tables of Markdown. \
      Nothing is asked; each cell that cannot be read is told and left undecided, and what no table \
      says, such as why, is written as still to be written. Nothing that is there already is touched.
      """)

  enum Form: String, CaseIterable { case csv, markdown }

  @Argument(help: "csv or markdown.") var form: String
  @Argument(help: ArgumentHelp("The files; - is the standard input.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The product's name.", valueName: "name"))
  var product: String

  @Option(
    help: ArgumentHelp(
      "Write the policy as Swift into this folder, which must be new or empty.",
      valueName: "folder"))
  var swift: String?

  @Option(
    help: ArgumentHelp(
      "Write the policy as a policy.json into this file, which must not be there yet.",
      valueName: "file"))
  var bundle: String?

  @Flag(help: "Take every warning for an error.")
  var strict = false

  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    guard swift != nil || bundle != nil else {
      throw ValidationError("say where to write the policy: --swift FOLDER or --bundle FILE")
    }
    guard product.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("--product is the product's name")
    }
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("the standard input can be read once")
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try reporting.style
    let form = try NameLookup(
      one: "form", many: "forms", things: Form.allCases.map { ($0.rawValue, $0.rawValue, $0) }
    ).find(form)
    try swift.map(ImportedFiles.refuse(takenFolder:))
    try bundle.map(ImportedFiles.refuse(takenFile:))
    let imported = try ImportReading(files, as: form, product: product)
    var report = imported.report
    if strict { report = report.strict }
    guard let policy = imported.policy, !report.hasErrors else {
      context.tell(report, as: style, rules: KitRules.all)
      context.messages.error("nothing was written")
      return .findings
    }
    context.tell(report, as: style, rules: KitRules.all)
    if let swift { try ImportedFiles.write(PolicySource.files(policy), to: swift) }
    if let bundle {
      try ImportedFiles.write(PolicyBundle.encode(policy), toFile: bundle)
    }
    context.messages.print(successLine(policy, unread: report.count(.warning)))
    return .success
  }

  /// "3 roles and 12 features of Acme written to Sources/Acme as AcmePolicy; 2 warnings".
  private func successLine(_ policy: Policy, unread: Int) -> String {
    let features = policy.catalog.reduce(0) { $0 + $1.features.count }
    let places = [
      swift.map { "\($0) as \(PolicySource.typeName(policy)).policy" }, bundle,
    ].compactMap(\.self)
    return
      "\(Counted.text(policy.cards.count, "card", "cards")) and "
      + "\(Counted.text(features, "feature", "features")) of \(policy.name) written to "
      + places.joined(separator: " and ")
      + (unread > 0 ? "; \(Counted.text(unread, "warning", "warnings"))" : "")
  }
}
