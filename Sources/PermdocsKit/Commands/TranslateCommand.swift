import ArgumentParser
import Diagnostics
import Handbook
import PolicyAudit
import PolicyModel
import Translation

struct TranslateCommand: PublishingCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Write the file that a translator fills in, or bring it up to date.",
    discussion: """
      Two files are written in the folder languages, beside the guides. TAG.json holds the team's own \
      words, those of its policy and its guides: the English ones as keys, and what is said for them in \
      the language as values. TAG.ftl holds our sentences, each with its gaps by name. What is new is \
      added without words; what is translated stays. With the files there, permdocs build writes the \
      site in that language, too.
      """)

  @Argument(
    help: ArgumentHelp("The language's tag, such as de, pt-BR or zh-Hant.", valueName: "tag"))
  var tag: String

  @Option(
    help: ArgumentHelp("What the language calls itself, such as Deutsch.", valueName: "words"))
  var name: String?

  @Flag(help: "Take out what no page says any more.") var prune = false

  @OptionGroup var options: PublishingOptions

  func validate() throws {
    guard !prune || options.product.isEmpty else {
      throw ValidationError(
        "what the other products say is not known with --product, so --prune would take it out")
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let style = try options.reporting.style
    let policies = try options.policies(in: context)
    let content = try options.content.folder
    let path = LanguageFolder.path(of: tag, below: content)
    if let wrong = TranslationRules.wrongTag(
      tag, file: path, products: context.policies().map(\.id.text),
      isReserved: Slug.isReserved(tag))
    {
      throw UsageFailure("\(wrong.summary); \(wrong.suggestions.joined())")
    }
    let publication = try Publication(policies, options, context.paths)
    let report = options.strict ? publication.report.strict : publication.report
    guard !report.hasErrors else {
      context.tell(report, as: style, rules: KitRules.all)
      context.messages.error("nothing was written")
      return .findings
    }
    let known = publication.audited.inputs.languages.value.first { $0.language.tag == tag }
    let file = LanguageFile(
      known ?? LanguageFile(new: Language(tag: tag, name: tag), file: path),
      calledIn: name ?? known?.language.name ?? Language.ownName(of: tag) ?? tag)
    let translatable = TranslatablePages(
      publication, templates: publication.audited.inputs.templates)
    let needed = translatable.needed
    let files = [
      (path, file.written(needing: needed.texts, prunes: prune)),
      (
        file.sentences.file,
        file.sentences.written(
          needing: needed.sentences, english: .english, language: file.language, prunes: prune)
      ),
    ]
    if known == nil { try FileSystem.makeFolders("\(content)/languages") }
    let changed = try files.filter { path, bytes in
      try FileSystem.kind(of: path) != .file || FileSystem.contents(of: path) != bytes
    }
    try FileSystem.replace(changed.map { OutputFile(path: $0.0, bytes: $0.1) })
    for line in closingLines(file, needed) { context.messages.print(line) }
    return .success
  }

  /// "Content/languages/de.json: 297 units, 12 without words, 3 that no page says", and the same of the
  /// sentences.
  private func closingLines(_ file: LanguageFile, _ needed: NeededUnits) -> [String] {
    let unused =
      prune || !options.product.isEmpty ? 0 : file.unused(besides: needed.texts).count
    let unknown = prune ? 0 : file.sentences.unknown(english: .english).count
    return [
      line(
        file.file, needed.texts.count, ("unit", "units"),
        missing: file.missing(of: needed.texts).count, unused: unused),
      line(
        file.sentences.file, needed.sentences.count, ("sentence", "sentences"),
        missing: file.sentences.missing(of: needed.sentences, english: .english).count,
        unused: unknown),
    ]
  }

  private func line(
    _ path: String, _ count: Int, _ noun: (String, String), missing: Int, unused: Int
  ) -> String {
    "\(path): \(Counted.text(count, noun.0, noun.1)), "
      + (missing == 0 ? "all of them translated" : "\(missing) without words")
      + (unused == 0 ? "" : ", \(unused) that no page says (--prune takes them out)")
  }
}
