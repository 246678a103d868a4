import ArgumentParser
import Diagnostics
import Handbook
import PolicyAudit
import PolicyModel
import Verification

struct VerifyCommand: PolicyCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hold pages that are written by hand, or published already, against a policy.",
    discussion: """
      Reads Markdown, HTML, and text to which a help center has flattened its pages; finds the tables \
      and lists that speak of the product; and tells each cell that is not what the policy says, each \
      name it does not know, and each row it misses. Of pages that permdocs made it says first whether \
      they are current and, where a recorded release made them, what has changed since. Writes \
      nothing. A page of the web is fetched by curl, once, at most 16 MB.
      """)

  @Argument(help: "The product.") var product: String
  @Argument(
    help: ArgumentHelp(
      "Files, folders and addresses (https:, http:, file:); - is the standard input.",
      valueName: "page"))
  var pages: [String]

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Take every page for markdown, html or text, whatever its name or its server says.",
      valueName: "form"))
  var form: String?

  @Option(
    help: ArgumentHelp(
      "How long to wait for a page of the web, in seconds.", valueName: "seconds"))
  var timeout = 30

  @Flag(help: "Tell of every cell, also of those that agree.")
  var cells = false

  @Flag(help: "Take every warning for an error.")
  var strict = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var known: BaselineOptions
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    guard (1...600).contains(timeout) else {
      throw ValidationError("--timeout is a number of seconds from 1 to 600")
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try reporting.style
    guard !cells || style == .human else {
      throw UsageFailure("--cells is told to people; leave out --report \(style.rawValue)")
    }
    let form = try form.map(PageSource.Form.init(named:))
    let policy = try CommandContext.policy(product, among: context.policies())
    let content = try content.folder
    let paths = try pages.map { try PageSource.path($0, of: policy.id.text) }
    let sources = try paths.flatMap { try PageSource.sources($0, as: form) }
    let auditing = Auditing([policy])
    guard let policy = auditing.policies.first else {
      context.tell(auditing.report, as: style, rules: KitRules.all)
      return .findings
    }
    let reading = try PageReading(sources, within: timeout) { address in
      if context.messages.isTerminal { context.messages.print("fetching \(address)") }
    }
    let verification = Verification(
      reading.pages, with: policy, ownWords: { Handbook.cellWords($0, of: policy) })
    let history =
      verification.outdated.isEmpty
      ? Diagnosed([]) : try HistoryFolder.read(policy.id.text, below: content)
    var report = Report(
      verification, of: policy, asked: paths, reading, history, below: content)
    if strict { report = report.strict }
    for line in verification.currency(history.value) { context.messages.print(line) }
    if cells { tell(verification.verdicts, in: context) }
    report = try known.apply(to: report, in: context)
    context.tell(report, as: style, rules: KitRules.all)
    context.messages.print(report.leavingOutNothings.closingLine(nil))
    return report.hasErrors ? .findings : .success
  }

  /// One line for each cell: where, what became of it, whose it is.
  private func tell(_ verdicts: [Verdict], in context: CommandContext) {
    let lines = verdicts.map { verdict in
      let place = "\(context.paths.shown(verdict.anchor.file)):\(verdict.anchor.line)"
      return Printable.text(
        "\(place):\(verdict.anchor.column): \(verdict.outcome.rawValue): \(verdict.subject)")
    }
    context.output.tell((lines + [""]).joined(separator: "\n"))
  }
}
