import AllCores
import Diagnostics
import Dispatch
import DocumentModel
import Handbook
import PolicyAudit
import PolicyFormats
import PolicyHistory
import PolicyModel
import Rendering
import Translation

/// What a build would write, and everything that was noticed on the way to it.
///
/// Made of what people wrote; then its pages are rendered, one after the other, into whatever takes
/// their files.
struct Publication {
  private(set) var report: Report
  /// How far the guides' statements are checked; `nil` where there was no policy to check them by.
  private(set) var coverage: ClaimCoverage?
  /// In bytes.
  private(set) var searchIndexSize = 0
  /// The recorded releases of each product, by its id.
  let releases: [String: [Release]]
  private(set) var inputs: [HandbookInput] = []
  /// Empty where there is an error.
  private(set) var pages: [PageDraft] = []
  /// Spells the addresses of the Markdown pages.
  private(set) var links = LinkResolver(format: .markdown)
  let fingerprints: [(product: String, fingerprint: String)]
  let scope: WritingScope
  /// What people have written in other languages.
  let languages: [LanguageFile]
  private var parts: [HandbookPart] = []
  private let bundles: [[UInt8]]
  private(set) var site: SiteFolder
  private let options: PublishingOptions
  private let paths: SourcePaths

  init(
    _ policies: [Policy], _ options: PublishingOptions, _ paths: SourcePaths
  ) throws {
    self.options = options
    self.paths = paths
    // The catalogue takes as long to make as a few pages do; nothing else waits for it here.
    DispatchQueue.global().async { _ = KitRules.all }
    let auditing = try Auditing(policies)
    report = auditing.report
    bundles = auditing.products.map(\.bundle.bytes)
    fingerprints = auditing.products.map { ($0.policy.policy.id.text, $0.fingerprint) }
    let content = try options.content.folder
    try MissingContent.refuse(content, output: options.output, policies)
    site = try SiteFolder(below: content)
    let spoken = try LanguageFolder.read(below: content, products: policies.map(\.id.text))
    languages = spoken.value
    site.settings.languages = languages.isEmpty ? [] : [.english] + languages.map(\.pageLanguage)
    let folders = WritingScope.ours + languages.map { "site/\($0.language.tag)" }
    scope =
      options.product.isEmpty
      ? .everything
      : .folders(policies.flatMap { policy in folders.map { "\($0)/\(policy.id.text)" } })
    let current = Dictionary(
      auditing.products.map { ($0.policy.policy.id.text, $0) },
      uniquingKeysWith: { first, _ in first })
    let history = try policies.concurrentMap { policy in
      try HistoryFolder.read(policy.id.text, below: content, current: current[policy.id.text])
    }
    releases = Dictionary(zip(policies.map(\.id.text), history.map(\.value))) { first, _ in first }
    add(site.findings + spoken.findings, checked: [])
    let guides = try policies.concurrentMap { try GuideFolder.read($0.id.text, below: content) }
    add(
      history.flatMap(\.findings)
        + zip(policies, history).flatMap { policy, history in
          history.value.last.map { LostIDs.findings(in: policy, since: $0.policy) } ?? []
        }, checked: [("releases", history.reduce(0) { $0 + $1.value.count })])
    add(guides.flatMap(\.findings), checked: [("guides", guides.reduce(0) { $0 + $1.value.count })])
    if options.product.isEmpty {
      add(try GuideFolder.strays(below: content, products: policies.map(\.id.text)), checked: [])
    }
    // Without every policy there is no handbook; anything else wrong is told together with the rest.
    guard !auditing.report.hasErrors else { return }
    inputs = zip(auditing.products, guides).map {
      HandbookInput(
        policy: $0.policy, fingerprint: $0.fingerprint, guides: $1.value,
        releases: releases[$0.policy.policy.id.text] ?? [], place: paths.place)
    }
    parts = Handbook.parts(of: inputs)
    let coverage = Handbook.coverage(of: parts)
    self.coverage = coverage
    add(
      [],
      checked: [
        ("sentences", coverage.sentences), ("statements", coverage.statements),
        ("checkedStatements", coverage.checked),
      ])
    let made = Handbook.bound(
      parts, rules: KitRules.all,
      fingerprint: PolicyBundle.fingerprint(of: fingerprints.map(\.fingerprint)))
    pages = made.value
    add(made.findings, checked: [("pages", pages.count)])
    if !languages.isEmpty {
      site.settings.englishPages = Set(pages.filter(\.isForWriters).map(\.address))
    }
    links = LinkResolver(
      format: .markdown, pages: pages, files: DataFiles.committedPaths(inputs))
  }

  /// Renders every page and hands on its files and the data beside them; nothing, where there is an
  /// error already.
  ///
  /// An error may come to light only now. Whoever takes the files must be ready to throw them away.
  ///
  /// - Parameters:
  ///   - forms: The forms of pages that are wanted.
  ///   - memory: What was rendered before, where somebody keeps it.
  ///   - writesLanguages: Whether pages in other languages are wanted, too; what lacks in them is told
  ///     anyway.
  ///   - receive: Called from any core, in any order.
  mutating func render(
    _ forms: PageForms.Choice = .all, memory: PageMemory? = nil,
    writesLanguages: Bool = true, into receive: @escaping @Sendable (OutputFile) throws -> Void
  ) throws {
    guard !report.hasErrors else { return }
    let stamp = pages.first?.document.stamp
    let templates = try TemplateFolder(options.templates)
    let posters = site.settings.address == nil ? [] : Handbook.posters(of: parts)
    let outcome = try PageRendering(
      pages, links: links, entries: Handbook.searchEntries(of: parts, rules: KitRules.all),
      missing: Handbook.missingPage(of: parts, stamp: stamp),
      sheetPages: Handbook.sheetPages(of: parts, stamp: stamp),
      posters: posters, dataFiles: DataFiles.paths(inputs), templates: templates, site: site,
      folder: options.output + "/markdown", shown: { [paths] in $0.shown(paths) }, forms: forms,
      memory: memory
    ).run(
      beside: DataFiles.tasks(parts, bundles: bundles, at: site.settings.address, into: receive),
      into: receive)
    searchIndexSize = outcome.searchIndexSize
    add(
      outcome.findings, checked: [("cells", outcome.cellCount), ("links", outcome.linkCount)])
    guard !languages.isEmpty else { return }
    let translations = Translations(self, templates: templates)
    add(translations.findings, checked: [("languages", languages.count)])
    guard writesLanguages, !report.hasErrors else { return }
    try translations.render(posters: posters, into: receive)
  }

  /// The page as it is rendered.
  func document(of draft: PageDraft) -> Document { draft.document.shown(paths) }

  private mutating func add(_ findings: [Diagnostic], checked: [(String, Int)]) {
    report.findings = (report.findings + findings).sorted()
    report.checked += checked.map { Report.Checked($0.0, $0.1) }
  }
}

extension Document {
  /// The page with its source named as people know it, where that can be told.
  fileprivate func shown(_ paths: SourcePaths) -> Document {
    var page = self
    page.source = source.map(paths.shown).flatMap { $0.contains("/") ? $0 : nil }
    return page
  }
}
