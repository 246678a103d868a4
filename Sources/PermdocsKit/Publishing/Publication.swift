import Diagnostics
import DocumentModel
import Handbook
import PolicyAudit
import PolicyFormats
import PolicyModel
import Rendering

/// The handbook, composed, and everything that was noticed on the way to it: the third of the four values
/// of a build. `RenderedOutput` is made of it.
struct Publication {
  let audited: AuditedInputs
  let report: Report
  /// How far the guides' statements are checked; `nil` where there was no policy to check them by.
  let coverage: ClaimCoverage?
  let products: [Product]
  /// In English; empty where there is an error.
  let pages: [PageDraft]
  /// The same before a language is chosen, where there are other languages.
  let composed: [PageDraft]
  /// Spells the addresses of the committed pages.
  let links: LinkResolver
  let site: SiteFolder

  var fingerprints: [(product: String, fingerprint: String)] {
    audited.auditing.policies.map { ($0.id.text, $0.fingerprint) }
  }

  init(
    _ policies: [Policy], _ options: PublishingOptions, _ paths: SourcePaths,
    formats: [any PageFormat.Type] = Formats.all
  ) throws {
    try self.init(AuditedInputs(ReadInputs(policies, options, paths, formats: formats)))
  }

  init(_ audited: AuditedInputs) {
    self.audited = audited
    var site = audited.inputs.site
    // Without every policy there is no handbook; anything else wrong is told together with the rest.
    guard !audited.auditing.report.hasErrors else {
      report = audited.report
      coverage = nil
      (products, composed, pages) = ([], [], [])
      links = LinkResolver(format: MarkdownFormat.spelling)
      self.site = site
      return
    }
    products = zip(audited.auditing.policies, audited.inputs.guides).map { policy, guides in
      Product(
        policy, guides: guides.value, releases: audited.releases[policy.id.text] ?? [],
        place: audited.inputs.paths.place)
    }
    let made = Handbook.pages(of: products, rules: KitRules.all)
    pages = made.english
    // Of the rest nobody asks, and twice the pages are twice the memory.
    composed = audited.inputs.languages.value.isEmpty ? [] : made.pages
    let coverage = made.coverage
    self.coverage = coverage
    report = audited.report
      .adding(
        [],
        checked: [
          ("sentences", coverage.sentences), ("statements", coverage.statements),
          ("checkedStatements", coverage.checked),
        ]
      )
      .adding(made.findings, checked: [("pages", pages.count)])
    if !audited.inputs.languages.value.isEmpty {
      site.settings.englishPages = Set(pages.filter(\.isForWriters).map(\.address))
    }
    self.site = site
    links = LinkResolver(
      format: MarkdownFormat.spelling, pages: pages, files: DataFiles.committedPaths(products))
  }

  /// The page as it is rendered.
  func document(of draft: PageDraft) -> Document { shown(draft.document) }

  /// The page with its source named as people know it.
  func shown(_ page: Document) -> Document { page.shown(audited.inputs.paths) }
}

extension Document {
  /// The page with its source named as people know it, where that can be told.
  fileprivate func shown(_ paths: SourcePaths) -> Document {
    var page = self
    page.source = source.map(paths.shown).flatMap { $0.contains("/") ? $0 : nil }
    return page
  }
}
