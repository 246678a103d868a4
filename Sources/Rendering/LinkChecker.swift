import Parallel
package import Diagnostics
package import DocumentModel

/// Follows every link of a handbook that leads to a part of it.
package enum LinkChecker {
  /// A finding for each link to a page, a place or a file that is not there.
  ///
  /// `files` are the data files of the site by their paths below the output folder.
  package static func findings(in documents: [Document], files: Set<String>) -> [Diagnostic] {
    let anchors = Dictionary(
      documents.concurrentMap { ($0.address, $0.anchors) }, uniquingKeysWith: { a, _ in a })
    let resolver = LinkResolver(format: .markdown)
    return documents.concurrentMap { document in
      var findings: [Diagnostic] = []
      let place = SourceAnchor(file: resolver.path(of: document.address), line: 1, column: 1)
      func report(_ summary: String, nearest word: String, among names: some Sequence<String>) {
        findings.append(
          Diagnostic(
            rule: "broken-link", severity: .error, summary: summary, at: place,
            suggestions: NearestName.suggestions(for: word, among: names.sorted())
              .map { "did you mean \($0)?" }))
      }
      var seen: Set<LinkTarget> = []
      for target in document.links where seen.insert(target).inserted {
        switch target {
        case .page(let page, let fragment, _):
          let path = resolver.path(of: page)
          guard let known = anchors[page] else {
            report(
              "the page \(path) is linked to but not published", nearest: path,
              among: anchors.keys.map(resolver.path))
            continue
          }
          if let fragment, !known.contains(fragment) {
            report("the place #\(fragment) is not on \(path)", nearest: fragment, among: known)
          }
        case .file(let path):
          if !files.contains(path) {
            report("the file \(path) is linked to but not published", nearest: path, among: files)
          }
        case .written: break
        }
      }
      return findings
    }
    .flatMap { $0 }.sorted()
  }
}
