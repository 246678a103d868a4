import ArgumentParser
import PolicyModel

struct InjectCommand: PublishingCommand {
  static let configuration = CommandConfiguration(
    commandName: "inject",
    abstract: "Bring the blocks between markers in other Markdown files up to date.",
    discussion: """
      Looks into README.md, every Markdown file below docs, and the files named. What stands between \
      <!-- permdocs:begin WORDS --> and <!-- permdocs:end --> is replaced; not a byte outside is \
      touched. WORDS are those of a permdocs block in a guide: card CARD, matrix, compare CARD \
      CARD, who-can ACTION FEATURE, standard STANDARD. Where the program has several products, the \
      product's id stands before them.
      """)

  @Argument(help: "More files to look into.") var files: [String] = []

  @OptionGroup var options: PublishingOptions

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try options.reporting.style
    let policies = try options.policies(in: context)
    let publication = try Publication(policies, options, context.paths)
    var report = try RenderedOutput(publication, writesLanguages: false) { _ in }.report
    var blocks: InjectedBlocks?
    if !report.hasErrors {
      let found = try InjectedBlocks(
        named: files, publication, products: context.policies().map(\.id.text),
        in: options.output)
      report.findings = (report.findings + found.findings).sorted()
      report.checked.append(Report.Checked("blocks", found.blockCount))
      blocks = found
    }
    if options.strict { report = report.strict }
    context.tell(report, as: style, rules: KitRules.all)
    guard let blocks, !report.hasErrors else {
      context.messages.error("nothing was written")
      return .findings
    }
    let changed = blocks.replacements
    try FileSystem.replace(changed)
    let holding = blocks.files.count { $0.blockCount > 0 }
    context.messages.print(
      "\(Counted.text(blocks.blockCount, "block", "blocks")) in "
        + "\(Counted.text(holding, "file", "files")), "
        + "\(Counted.text(changed.count, "file", "files")) changed")
    return .success
  }
}
