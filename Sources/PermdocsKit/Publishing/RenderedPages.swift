import AllCores
import Diagnostics
import DocumentModel
import ProseReader
import Rendering
import SiteWriter

/// Every page as Markdown and as HTML, with what the links and the reading back showed.
struct RenderedPages {
  private(set) var files: [OutputFile] = []
  private(set) var findings: [Diagnostic] = []
  let linkCount: Int
  let searchIndex: RenderedPage
  /// How many cells of tables the pages have.
  let cellCount: Int
  /// Spells the addresses of the Markdown pages.
  let links: LinkResolver

  /// - Parameters:
  ///   - dataFiles: The files beside the pages, by path below `site/`.
  ///   - committedFiles: Those of them that stand beside the Markdown pages too.
  ///   - site: What the team set for its own site.
  ///   - entries: What readers can search for.
  ///   - missing: The page shown where there is none.
  ///   - sheetPages: The pages that printed sheets lead to, which stand on the site alone.
  ///   - posters: What is shown with links to the site.
  ///   - folder: Where the Markdown pages will stand; findings about a page point there.
  ///   - memory: What was rendered before, where somebody keeps it.
  init(
    _ pages: [Document], entries: [SearchEntry], missing: Document, sheetPages: [Document],
    posters: [Poster], dataFiles: Set<String>, committedFiles: Set<String>,
    templates: TemplateFolder,
    site: SiteFolder, folder: String, memory: PageMemory? = nil
  ) {
    linkCount = pages.reduce(0) { $0 + $1.links.count }
    cellCount = pages.reduce(0) { $0 + $1.blocks.leaves.reduce(0) { $0 + $1.cellCount } }
    links = LinkResolver(format: .markdown, pages: pages, files: committedFiles)
    searchIndex = SearchIndex.file(entries)
    let searched = Document(
      address: .index(), title: "", summary: "",
      blocks: [.paragraph(entries.map { .link($0.target, $0.title) })])
    findings = LinkChecker.findings(in: pages + sheetPages + [missing, searched], files: dataFiles)
      .map { $0.moved(into: folder) }
    let shell = PageTemplate.load(overriding: templates.files, from: templates.name)
    findings += shell.findings
    guard let shell = shell.value else { return }
    let links = links
    let twins = MarkdownRenderer(links: LinkResolver(format: .twin, pagesOf: links))
    let html = HTMLRenderer(
      links: LinkResolver(format: .html), shell: shell, settings: site.settings, pages: pages,
      posters: posters)
    let surroundings = PageMemory.Surroundings(
      links: links, templates: templates.files, settings: site.settings, posters: posters,
      titles: pages.map(\.title), addresses: pages.map(\.address))
    let known = memory?.pages(in: surroundings) ?? [:]
    let rendered = pages.concurrentMap { page in
      if let same = known[page.address], same.page == page { return same }
      let projection = page.markdownProjection(links: links)
      let written = MarkdownRenderer(links: links).render(projection, of: page)
      let files = [
        OutputFile(html.render(page), in: "site"), OutputFile(written, in: "markdown"),
        // A twin has the same words and other addresses, so the page that is read back speaks for
        // both; the tests read twins back as well.
        OutputFile(twins.twin(of: page, as: written, projection), in: "site"),
      ]
      let readBack = MarkdownReader.readGenerated(written.bytes)
      return PageMemory.Rendered(
        page: page, files: files,
        findings: RoundTrip.findings(for: written.path, meant: projection, read: readBack))
    }
    memory?.keep(rendered, in: surroundings)
    let around =
      [searchIndex] + sheetPages.map(html.renderUnlisted)
      + SiteFiles.files(pages, posters: posters, settings: site.settings)
      + [HTMLRenderer.renderMissing(missing, shell: shell, settings: site.settings)]
      + SiteAssets.files(
        overriding: templates.files.merging(site.logo) { $1 }, settings: site.settings)
    files = rendered.flatMap(\.files) + around.map { OutputFile($0, in: "site") }
    findings += rendered.flatMap(\.findings).map { $0.moved(into: folder) }
  }
}

/// An adopter's own page shells and styles, by file name; empty for the built-in ones.
struct TemplateFolder {
  var name = "Templates"
  var files: [String: [UInt8]] = [:]

  init(_ folder: String?) throws {
    guard let folder else { return }
    name = folder
    for file in try FileSystem.names(in: folder)
    where FileSystem.kind(of: "\(folder)/\(file)") == .file && !Self.isForItsWriters(file) {
      files[file] = try FileSystem.contents(of: "\(folder)/\(file)")
    }
  }

  /// What describes the folder, or builds it into a program, is no part of a site.
  private static func isForItsWriters(_ file: String) -> Bool {
    file == "README.md" || file.hasSuffix(".swift")
  }
}

extension OutputFile {
  init(_ page: RenderedPage, in folder: String) {
    self.init(path: "\(folder)/\(page.path)", bytes: page.bytes)
  }
}

extension Block {
  fileprivate var cellCount: Int {
    guard case .table(let table) = self else { return 0 }
    return table.rows.reduce(0) { $0 + $1.cells.count }
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
