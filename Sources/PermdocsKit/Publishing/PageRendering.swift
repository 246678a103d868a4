import Parallel
import Diagnostics
import DocumentModel
import Rendering

/// Every page in every format, on every core, each page's files handed on before the next page is made;
/// with what the links and the reading back showed.
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

  private let edition: Edition
  private let formats: [any PageFormat]
  /// The files beside the pages, by path below the folder of a format.
  private let dataFiles: Set<String>
  /// Where the committed pages will stand; findings about a page point there.
  private let folder: String
  /// The page as people are shown it.
  private let shown: @Sendable (PageDraft) -> Document

  init(
    _ edition: Edition, dataFiles: Set<String>, folder: String,
    shown: @escaping @Sendable (PageDraft) -> Document
  ) {
    self.edition = edition
    formats = edition.formats.map { $0.init(edition) }
    self.dataFiles = dataFiles
    self.folder = folder
    self.shown = shown
  }

  /// - Parameters:
  ///   - tasks: What else is made meanwhile, longest first.
  ///   - receive: Called from any core, in any order.
  func run(
    beside tasks: [Task], into receive: @escaping @Sendable (OutputFile) throws -> Void
  ) throws -> Outcome {
    let around = pagesAround
    let ledger = LinkLedger(
      pages: edition.pages.map(\.address) + around.map(\.address), files: dataFiles)
    let indexSize = Guarded(0)
    let files = formats.map { format -> Task in
      {
        for file in format.filesAround {
          if file.path == SearchIndex.path { indexSize.withLock { $0 = file.bytes.count } }
          try receive(OutputFile(file, in: type(of: format).folder))
        }
      }
    }
    // What is long and cannot be parted comes first, so that no core waits for it at the end.
    let begun = (tasks + files).map { (task: $0, draft: PageDraft?.none) }
    let work = begun + edition.pages.map { (task: { @Sendable in }, draft: $0) }
    let rendered = try work.concurrentMap { task, draft -> Page? in
      guard let draft else {
        try task()
        return nil
      }
      let page = shown(draft)
      var findings: [Diagnostic] = []
      for format in formats {
        let made = format.files(of: page)
        findings += made.findings
        for file in made.value { try receive(OutputFile(file, in: type(of: format).folder)) }
      }
      return Page(findings: findings, cellCount: page.cellCount, links: ledger.entry(of: page))
    }
    .compactMap(\.self)
    let areSound = LinkLedger.holds(rendered.map(\.links) + around.map(ledger.entry))
    return Outcome(
      findings: ((areSound ? [] : brokenLinks(around)) + rendered.flatMap(\.findings)).map {
        $0.moved(into: folder)
      },
      linkCount: rendered.reduce(0) { $0 + $1.links.linkCount },
      cellCount: rendered.reduce(0) { $0 + $1.cellCount },
      searchIndexSize: indexSize.withLock { $0 })
  }

  /// What has links and is none of the pages; whatever can be searched for as one page.
  private var pagesAround: [Document] {
    let searched = Document(
      address: .index(), title: .nothing, summary: .nothing,
      blocks: [.paragraph(edition.entries.map { .link($0.target, [.text($0.title.text)]) })])
    return edition.sheetPages + [edition.missing, searched]
  }

  /// All pages again, because something is wrong with the links of some.
  private func brokenLinks(_ around: [Document]) -> [Diagnostic] {
    LinkChecker.findings(in: edition.pages.map(shown) + around, files: dataFiles)
  }
}

extension OutputFile {
  init(_ page: RenderedPage, in folder: String) {
    self.init(path: "\(folder)/\(page.path)", bytes: page.bytes)
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
