import Diagnostics
import DocumentModel
import Verification
import Rendering

/// The pages of one format on disk against what a build would write, in words.
struct Freshness {
  private(set) var findings: [Diagnostic] = []
  /// Every byte of it, as `diff -u` would show it.
  private(set) var unifiedDiff = ""

  init(_ publication: Publication, _ standing: StandingPages, in folder: String) throws {
    let differences = standing.differences
    guard !differences.isEmpty else { return }
    let format = standing.format
    let links = LinkResolver(format: format.spelling, pagesOf: publication.links)
    let pages = Dictionary(
      uniqueKeysWithValues: publication.pages.map {
        ("\(format.folder)/\(links.path(of: $0.address))", $0)
      })
    var stale: [StalePage] = []
    for (path, kind, new) in differences {
      let file = "\(folder)/\(path)"
      let old = kind == .missing ? [] : try FileSystem.contents(of: file)
      unifiedDiff += UnifiedDiff.text(
        old: old, new: new, oldName: kind == .missing ? "/dev/null" : file,
        newName: kind == .leftOver ? "/dev/null" : file)
      if kind == .changed, let page = pages[path] {
        let document = publication.document(of: page)
        guard let read = format.readBack(old, of: document, links: links) else { continue }
        stale.append(StalePage(document, file: file, bytes: old, read))
      }
    }
    let names = SpokenNames(publication.products)
    findings =
      PageFindings.present(differences.map { (path: $0.path, kind: $0.kind) }, in: folder)
      + StaleFacts.findings(stale, names) + stale.compactMap { $0.finding(names) }
      + PageFindings.stamps(stale) + PageFindings.bytes(stale)
    findings.sort()
  }
}
