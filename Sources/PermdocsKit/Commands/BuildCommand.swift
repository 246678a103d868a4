import ArgumentParser

struct BuildCommand: PublishingCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the handbooks.",
    discussion: """
      Where the audit, the guides or the links have an error, nothing is written. Otherwise the \
      output folder changes in one step; what is unchanged keeps its time stamp, and nothing of \
      somebody else's in the folder is touched.
      """)

  @OptionGroup var options: PublishingOptions

  @Flag(
    help: ArgumentHelp(
      "Write the site alone, without its Markdown.",
      discussion: """
        What lies in the markdown folder stays as it is, nothing is read back, and the pages of the \
        site have no Markdown beside them.
        """))
  var htmlOnly = false

  func run(in context: CommandContext) throws -> ExitCode {
    let clock = ContinuousClock()
    let start = clock.now
    let style = try options.reporting.style
    let policies = try options.policies(in: context)
    let publication = try Publication(
      policies, options, context.paths, formats: htmlOnly ? [HTMLFormat.self] : Formats.all)
    let writing =
      publication.report.hasErrors
      ? nil : try SiteWriting(to: options.output, replacing: publication.audited.inputs.scope)
    let rendered = try RenderedOutput(publication) { [writing] in try writing?.add($0) }
    let report = options.strict ? rendered.report.strict : rendered.report
    context.tell(report, as: style, rules: KitRules.all)
    guard !report.hasErrors, let writing else {
      context.messages.error("nothing was written")
      return .findings
    }
    // The process ends soon: giving back page after page would take longer than writing them.
    _ = Unmanaged.passRetained(Kept(publication))
    let outcome = try writing.finish()
    context.messages.print(
      publication.successLine(
        outcome, searchIndexSize: rendered.searchIndexSize, in: options.output,
        took: clock.now - start))
    return .success
  }
}

/// What lives until the process ends.
private final class Kept {
  let publication: Publication
  init(_ publication: Publication) { self.publication = publication }
}

extension Publication {
  /// "412 pages, 3 files changed, claim coverage 100 %, search index 90 kB, 0.10 s, in Output
  /// (toy-studio 0123456789ab)".
  func successLine(
    _ outcome: SiteWriter.Outcome, searchIndexSize: Int, in folder: String, took duration: Duration
  ) -> String {
    let changed = outcome.written + outcome.removed
    let prints = fingerprints.map { "\($0.product) \($0.fingerprint.prefix(12))" }
    return
      "\(Counted.text(pages.count, "page", "pages")), \(Counted.text(changed, "file", "files")) "
      + "changed, \(coverage.map { $0.text + ", " } ?? "")"
      + "search index \((searchIndexSize + 999) / 1000) kB, \(duration.hundredths), in \(folder) "
      + "(\(prints.joined(separator: ", ")))"
  }
}

enum Counted {
  static func text(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
