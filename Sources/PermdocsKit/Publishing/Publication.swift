import Diagnostics
import DocumentModel
import Handbook
import PolicyAudit
import PolicyBundle
import PolicyModel
import Rendering
import SiteWriter

/// What a build would write, and everything that was noticed on the way to it.
struct Publication {
  private(set) var report: Report
  /// Empty where there is an error.
  private(set) var files: [OutputFile] = []
  private(set) var pageCount = 0
  /// How far the guides' statements are checked; `nil` where there was no policy to check them by.
  private(set) var coverage: ClaimCoverage?
  /// In bytes.
  private(set) var searchIndexSize = 0
  let fingerprints: [(product: String, fingerprint: String)]
  let scope: WritingScope

  init(_ policies: [Policy], _ options: PublishingOptions, _ paths: SourcePaths) throws {
    let auditing = try Auditing(policies)
    report = auditing.report
    fingerprints = auditing.products.map { ($0.policy.policy.id.text, $0.fingerprint) }
    scope =
      options.product.isEmpty
      ? .everything
      : .folders(
        policies.flatMap { policy in WritingScope.ours.map { "\($0)/\(policy.id.text)" } })
    let content = try options.contentFolder
    let site = try SiteFolder(below: content)
    add(site.findings, checked: [])
    let guides = try policies.map { try GuideFolder.read($0.id.text, below: content) }
    add(guides.flatMap(\.findings), checked: [("guides", guides.reduce(0) { $0 + $1.value.count })])
    if options.product.isEmpty {
      add(try GuideFolder.strays(below: content, products: policies.map(\.id.text)), checked: [])
    }
    // Without every policy there is no handbook; anything else wrong is told together with the rest.
    guard !auditing.report.hasErrors else { return }
    let inputs = zip(auditing.products, guides).map {
      HandbookInput(policy: $0.policy, fingerprint: $0.fingerprint, guides: $1.value)
    }
    let coverage = Handbook.coverage(of: inputs)
    self.coverage = coverage
    add(
      [],
      checked: [
        ("sentences", coverage.sentences), ("statements", coverage.statements),
        ("checkedStatements", coverage.checked),
      ])
    let pages = Handbook.pages(
      of: inputs, rules: KitRules.all,
      fingerprint: PolicyBundle.fingerprint(of: fingerprints.map(\.fingerprint)))
    let published = pages.value.map { $0.shown(paths) }
    pageCount = published.count
    add(pages.findings, checked: [("pages", pageCount)])
    let rendering = try RenderedPages(
      published, entries: Handbook.searchEntries(of: inputs, rules: KitRules.all),
      missing: Handbook.missingPage(of: inputs), dataFiles: DataFiles.paths(inputs),
      templates: TemplateFolder(options.templates), site: site, folder: options.output + "/markdown"
    )
    searchIndexSize = rendering.searchIndex.bytes.count
    add(rendering.findings, checked: [("links", rendering.linkCount)])
    guard !report.hasErrors else { return }
    files = try rendering.files + DataFiles.files(inputs)
  }

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
