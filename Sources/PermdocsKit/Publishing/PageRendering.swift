import AllCores
import Diagnostics
import DocumentModel
import Readers
import Rendering

/// Every page as Markdown and as HTML, on every core, each page's files handed on before the next page
/// is made; with what the links and the reading back showed.
struct PageRendering {
  struct Outcome {
    var findings: [Diagnostic] = []
    var linkCount = 0
    /// How many cells of tables the pages have.
    var cellCount = 0
    /// In bytes.
    var searchIndexSize = 0
  }

  /// What remains of a page once its files are handed on.
  private struct Page {
    let findings: [Diagnostic]
    let cellCount: Int
    let links: LinkLedger.Entry
  }

  /// Something to make that needs nothing else to be made first.
  typealias Task = @Sendable () throws -> Void

  /// In reading order.
  let pages: [PageDraft]
  let links: LinkResolver
  /// What readers can search for.
  let entries: [SearchEntry]
  /// The page shown where there is none.
  let missing: Document
  /// The pages that printed sheets lead to, which stand on the site alone.
  let sheetPages: [Document]
  /// What is shown with links to the site.
  let posters: [Poster]
  /// The files beside the pages, by path below `site/`.
  let dataFiles: Set<String>
  let templates: TemplateFolder
  /// What the team set for its own site.
  let site: SiteFolder
  /// Where the Markdown pages will stand; findings about a page point there.
  let folder: String
  /// What a page says of its source, in the words of people.
  let shown: @Sendable (Document) -> Document
  let forms: PageForms.Choice
  /// What was rendered before, where somebody keeps it.
  let memory: PageMemory?

  init(
    _ pages: [PageDraft], links: LinkResolver, entries: [SearchEntry], missing: Document,
    sheetPages: [Document], posters: [Poster], dataFiles: Set<String>, templates: TemplateFolder,
    site: SiteFolder, folder: String, shown: @escaping @Sendable (Document) -> Document,
    forms: PageForms.Choice, memory: PageMemory?
  ) {
    self.pages = pages
    self.links = links
    self.entries = entries
    self.missing = missing
    self.sheetPages = sheetPages
    self.posters = posters
    self.dataFiles = dataFiles
    self.templates = templates
    self.site = site
    self.folder = folder
    self.shown = shown
    self.forms = forms
    self.memory = memory
  }

  /// - Parameters:
  ///   - tasks: What else is made meanwhile, longest first.
  ///   - receive: Called from any core, in any order.
  func run(
    beside tasks: [Task], into receive: @escaping @Sendable (OutputFile) throws -> Void
  ) throws -> Outcome {
    let shell = PageTemplate.load(overriding: templates.files, from: templates.name)
    guard let press = shell.value.map(press) else { return Outcome(findings: shell.findings) }
    let searched = Document(
      address: .index(), title: "", summary: "",
      blocks: [.paragraph(entries.map { .link($0.target, $0.title) })])
    let around = sheetPages + [missing, searched]
    let ledger = LinkLedger(
      pages: pages.map(\.address) + around.map(\.address), files: dataFiles)
    let surroundings = memory.map { _ in self.surroundings }
    let known = surroundings.flatMap { memory?.pages(in: $0) } ?? [:]
    let kept = memory.map { _ in KeptPages() }
    let indexSize = Guarded(0)
    let files: Task = {
      let index = SearchIndex.file(self.entries)
      indexSize.withLock { $0 = index.bytes.count }
      for file in self.filesAround(index, press) {
        try receive(OutputFile(file, in: "site"))
      }
    }
    // What is long and cannot be parted comes first, so that no core waits for it at the end.
    let begun = (tasks + [files]).map { (task: $0, draft: PageDraft?.none) }
    let work = begun + pages.map { (task: { @Sendable in }, draft: $0) }
    let rendered = try work.concurrentMap { task, draft -> Page? in
      guard let draft else {
        try task()
        return nil
      }
      let page = shown(draft.document)
      let made = known[page.address].flatMap { $0.page == page ? $0 : nil } ?? press.render(page)
      kept?.keep(made)
      for file in made.files { try receive(file) }
      return Page(
        findings: made.findings, cellCount: page.cellCount, links: ledger.entry(of: page))
    }
    .compactMap(\.self)
    if let surroundings, let kept { memory?.keep(kept.pages, in: surroundings) }
    let areSound = LinkLedger.holds(rendered.map(\.links) + around.map(ledger.entry))
    return Outcome(
      findings: shell.findings
        + ((areSound ? [] : brokenLinks(around)) + rendered.flatMap(\.findings)).map {
          $0.moved(into: folder)
        },
      linkCount: rendered.reduce(0) { $0 + $1.links.linkCount },
      cellCount: rendered.reduce(0) { $0 + $1.cellCount },
      searchIndexSize: indexSize.withLock { $0 })
  }

  private func press(_ shell: PageTemplate) -> PageForms {
    PageForms(
      links: links,
      html: HTMLRenderer(
        links: LinkResolver(format: .html), shell: shell, settings: site.settings, pages: pages,
        posters: posters, hasTwins: forms == .all),
      shell: shell, choice: forms)
  }

  private var surroundings: PageMemory.Surroundings {
    PageMemory.Surroundings(
      links: links, templates: templates.files, settings: site.settings, posters: posters,
      headings: pages.map(\.heading))
  }

  private func filesAround(
    _ index: RenderedPage, _ press: PageForms
  ) -> [RenderedPage] {
    [index] + sheetPages.map(press.html.renderUnlisted)
      + SiteFiles.files(
        pages, posters: posters, settings: site.settings, hasTwins: forms == .all)
      + [HTMLRenderer.renderMissing(missing, shell: press.shell, settings: site.settings)]
      + SiteAssets.files(
        overriding: templates.files.merging(site.logo) { $1 }, settings: site.settings)
  }

  /// All pages again, because something is wrong with the links of some.
  private func brokenLinks(_ around: [Document]) -> [Diagnostic] {
    LinkChecker.findings(in: pages.map { shown($0.document) } + around, files: dataFiles)
  }
}

extension Document {
  fileprivate var cellCount: Int {
    blocks.leaves.reduce(0) { count, block in
      guard case .table(let table) = block else { return count }
      return count + table.rows.reduce(0) { $0 + $1.cells.count }
    }
  }
}

extension Diagnostic {
  /// Those who look at pages know them by their path among pages; people know them from the package.
  fileprivate func moved(into folder: String) -> Diagnostic {
    var copy = self
    copy.anchor.file = "\(folder)/\(anchor.file)"
    return copy
  }
}
