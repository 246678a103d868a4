import Diagnostics
import DocumentModel

/// The pages that are to be verified, read or fetched.
struct PageReading {
  private(set) var pages: [ReadPage] = []
  /// One for each page of the web that could not be had.
  private(set) var findings: [Diagnostic] = []
  /// The pages that are in no file, so that findings can show their lines.
  private(set) var texts: [String: [UInt8]] = [:]

  /// - Parameters:
  ///   - seconds: How long to wait for a page of the web.
  ///   - willFetch: Told of each such page.
  /// - Throws: Where a file cannot be read; pages of the web come and go, files do not.
  init(_ sources: [PageSource], within seconds: Int, willFetch: (String) -> Void) throws {
    for source in sources {
      if WebPage.isAddress(source.path) {
        willFetch(source.path)
        try fetch(source, within: seconds)
      } else {
        try read(source)
      }
    }
  }

  private mutating func read(_ source: PageSource) throws {
    let path = source.path
    let bytes = try path == "-" ? StandardInput.contents() : FileSystem.contents(of: path)
    switch source.page(in: bytes) {
    case .success(let page): pages.append(page)
    case .failure(let nothing):
      throw WritingFailure("cannot read \(path): \(nothing.reason)")
    }
    if path == "-" { texts[path] = bytes }
  }

  private mutating func fetch(_ source: PageSource, within seconds: Int) throws {
    let answer = try WebPage.fetch(source.path, within: seconds)
    do throws(WebPage.Absence) {
      let fetched = try answer.get()
      let form = try Self.form(of: fetched, at: source)
      switch source.page(in: fetched.bytes, told: form) {
      case .success(let page): pages.append(page)
      case .failure(let nothing): throw WebPage.Absence(nothing.reason)
      }
      texts[source.path] = fetched.bytes
    } catch {
      findings.append(error.finding(at: source.path))
    }
  }

  /// What the server says that it sends. Plain text may be anything that people write, so there the
  /// address is asked first.
  private static func form(
    of page: WebPage, at source: PageSource
  ) throws(WebPage.Absence) -> PageSource.Form? {
    switch page.contentType {
    case _ where source.form != nil: return nil
    case "text/html", "application/xhtml+xml": return .html
    case "text/markdown", "text/x-markdown": return .markdown
    case "text/plain": return PageSource.Form(ending: source.path) ?? .text
    case "", "application/octet-stream": return nil
    default:
      throw WebPage.Absence(
        "it is \(page.contentType), which is neither HTML nor Markdown nor text",
        help: "say what it is with --as, or leave the page out")
    }
  }
}
