import Diagnostics
import DocumentModel
import PageDrift
import Rendering
import SiteWriter

/// The Markdown on disk against what a build would write, in words.
struct Freshness {
  private(set) var findings: [Diagnostic] = []
  /// Every byte of it, as `diff -u` would show it.
  private(set) var unifiedDiff = ""

  init(_ publication: Publication, in folder: String) throws {
    let files = publication.files.filter { $0.path.hasPrefix("markdown/") }
    let differences = try SiteWriter.differences(
      files, in: folder, replacing: publication.scope.below("markdown"))
    guard !differences.isEmpty else { return }
    let wanted = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    let pages = Dictionary(
      uniqueKeysWithValues: publication.pages.map {
        ("markdown/" + publication.links.path(of: $0.address), $0)
      })
    var stale: [StalePage] = []
    for (path, kind) in differences {
      let file = "\(folder)/\(path)"
      let old = kind == .missing ? [] : try FileSystem.contents(of: file)
      let new = wanted[path] ?? []
      unifiedDiff += UnifiedDiff.text(
        old: old, new: new, oldName: kind == .missing ? "/dev/null" : file,
        newName: kind == .leftOver ? "/dev/null" : file)
      if kind == .changed, let page = pages[path] {
        stale.append(StalePage(page, file: file, bytes: old, links: publication.links))
      }
    }
    let names = PolicyNames(publication.inputs)
    findings =
      PageFindings.present(differences, in: folder)
      + StaleFacts.findings(stale, names) + stale.compactMap { $0.finding(names) }
      + PageFindings.stamps(stale) + PageFindings.bytes(stale)
    findings.sort()
  }
}
