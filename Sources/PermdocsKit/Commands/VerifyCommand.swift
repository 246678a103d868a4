import ArgumentParser
import Diagnostics
import PolicyModel
import Verification

struct VerifyCommand: WorkshopCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hold pages that are written by hand, or published already, against a policy.",
    discussion: """
      Reads Markdown, HTML, and text to which a help center has flattened its pages; finds the tables \
      and lists that speak of the product; and tells each cell that is not what the policy says, each \
      name it does not know, and each row it misses. Writes nothing and fetches nothing: give a page \
      of the web as  curl -fsSL ADDRESS | permdocs verify <product> -
      """)

  @Argument(help: "The product.") var product: String
  @Argument(
    help: ArgumentHelp(
      "Files, folders and file: addresses; - is the standard input.", valueName: "page"))
  var pages: [String]

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Take every page for markdown, html or text, whatever its name.", valueName: "form"))
  var form: String?

  @Flag(help: "Tell of every cell, also of those that agree.")
  var cells = false

  @OptionGroup var reporting: ReportOptions

  func run(in workshop: Workshop) throws -> ExitCode {
    let style = try reporting.style
    guard !cells || style == .human else {
      throw UsageFailure("--cells is told to people; leave out --report \(style.rawValue)")
    }
    let form = try form.map(PageSource.Form.init(named:))
    let policy = try Workshop.policy(product, among: workshop.policies())
    let paths = try pages.map { try PageSource.path($0, of: policy.id.text) }
    let sources = try paths.flatMap { try PageSource.sources($0, as: form) }
    let auditing = try Auditing([policy])
    guard let audited = auditing.products.first else {
      workshop.tell(auditing.report, as: style, rules: KitRules.all)
      return .findings
    }
    let verification = Verification(
      try sources.map { try $0.read() }, with: audited.policy, fingerprint: audited.fingerprint)
    let report = Report(verification, of: audited.policy, asked: paths)
    if cells { tell(verification.verdicts, in: workshop) }
    workshop.tell(report, as: style, rules: KitRules.all)
    if let currency = verification.counts.currency { workshop.messages.print(currency) }
    workshop.messages.print(report.closingLine(nil))
    return report.hasErrors ? .findings : .success
  }

  /// One line for each cell: where, what became of it, whose it is.
  private func tell(_ verdicts: [Verdict], in workshop: Workshop) {
    let lines = verdicts.map { verdict in
      let place = "\(workshop.paths.shown(verdict.anchor.file)):\(verdict.anchor.line)"
      return Printable.text(
        "\(place):\(verdict.anchor.column): \(verdict.outcome.rawValue): \(verdict.subject)")
    }
    workshop.output.write((lines + [""]).joined(separator: "\n").utf8)
  }
}

extension VerificationCounts {
  /// Whether pages of this program's own are of today, and what could only be counted.
  fileprivate var currency: String? {
    var parts: [String] = []
    if currentPages > 0 {
      parts.append(
        "\(Counted.text(currentPages, "page was", "pages were")) made from this very policy")
    }
    if countedRows > 0 {
      parts.append(
        "in \(Counted.text(countedRows, "row", "rows")) the columns were lost, and only the number of ticks could be compared"
      )
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
