import ArgumentParser
import Diagnostics
import PolicyAudit
import PolicyModel
import Translation

struct TranslateCommand: PublishingCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Write the file that a translator fills in, or bring it up to date.",
    discussion: """
      The file languages/TAG.json, beside the guides, holds what the pages say in English as keys and \
      what is said for it in the language as values. What is new is added without words; what is \
      translated stays. With the file there, permdocs build writes the site in that language, too.
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

  func run(in workshop: Workshop) throws -> ExitCode {
    let style = try options.reporting.style
    let policies = try options.policies(in: workshop)
    let content = try options.content.folder
    let path = LanguageFolder.path(of: tag, below: content)
    if let wrong = TranslationRules.wrongTag(
      tag, file: path, products: workshop.policies().map(\.id.text),
      isReserved: Slug.isReserved(tag))
    {
      throw UsageFailure("\(wrong.summary); \(wrong.suggestions.joined())")
    }
    let publication = try Publication(policies, options, workshop.paths)
    let report = options.strict ? publication.report.strict : publication.report
    guard !report.hasErrors else {
      workshop.tell(report, as: style, rules: KitRules.all)
      workshop.messages.error("nothing was written")
      return .findings
    }
    let known = publication.audited.inputs.languages.value.first { $0.language.tag == tag }
    let file = LanguageFile(
      known ?? LanguageFile(new: Language(tag: tag, name: tag), file: path),
      calledIn: name ?? known?.language.name ?? Language.ownName(of: tag) ?? tag)
    let translatable = TranslatablePages(
      publication, templates: publication.audited.inputs.templates)
    let needed = translatable.needed.keys
    let bytes = file.written(needing: needed, prunes: prune)
    if known == nil { try FileSystem.makeFolders("\(content)/languages") }
    if try known == nil || FileSystem.contents(of: path) != bytes {
      try FileSystem.replace([OutputFile(path: path, bytes: bytes)])
    }
    workshop.messages.print(closingLine(file, needed, in: path))
    return .success
  }

  /// "Content/languages/de.json: 297 units, 12 without words, 3 that no page says".
  private func closingLine(_ file: LanguageFile, _ needed: Set<String>, in path: String) -> String {
    let missing = file.missing(of: needed).count
    let unused =
      prune || !options.product.isEmpty ? 0 : file.unused(besides: needed).count
    return "\(path): \(Counted.text(needed.count, "unit", "units")), "
      + (missing == 0 ? "all of them translated" : "\(missing) without words")
      + (unused == 0 ? "" : ", \(unused) that no page says (--prune takes them out)")
  }
}
