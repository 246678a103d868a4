import Diagnostics
import DocumentModel

/// Pages that are missing, that should be gone, or that differ in nothing a reader would notice.
enum PageFindings {
  static let cure = "run permdocs build and commit the pages"

  static func present(
    _ differences: [(path: String, kind: StandingPages.Difference)], in folder: String
  ) -> [Diagnostic] {
    let pages = { (kind: StandingPages.Difference) in
      differences.filter { $0.kind == kind }.map { "\(folder)/\($0.path)" }
    }
    return one(
      KitRules.missingPage, pages(.missing), "is not published", "pages are not published")
      + one(
        KitRules.surplusPage, pages(.leftOver), "belongs to nothing in the policies",
        "pages belong to nothing in the policies")
  }

  /// Pages of which only the stamp is old: the policy has changed, and these pages have not.
  static func stamps(_ pages: [StalePage]) -> [Diagnostic] {
    let stamped = pages.filter { $0.oldFingerprint != nil }
    return Dictionary(grouping: stamped, by: \.stamp?.product.text).flatMap { product, pages in
      let wanted = pages[0].stamp?.fingerprint ?? "none"
      return one(
        KitRules.staleOutput, pages.map(\.file),
        "carries the fingerprint \(pages[0].oldFingerprint ?? ""), the policy's is \(wanted)",
        "pages of \(product ?? "no product") carry an old fingerprint, the policy's is \(wanted)",
        named: 0)
    }
  }

  static func bytes(_ pages: [StalePage]) -> [Diagnostic] {
    one(
      KitRules.staleOutput,
      pages.filter { $0.differences.isEmpty && $0.oldFingerprint == nil }.map(\.file),
      "says what the policy says, but not in the bytes that a build writes",
      "pages say what the policies say, but not in the bytes that a build writes")
  }

  /// One finding for all the pages, however many.
  private static func one(
    _ rule: Rule, _ files: [String], _ single: String, _ several: String, named: Int = 20
  ) -> [Diagnostic] {
    guard let first = files.first else { return [] }
    var notes = files.count == 1 ? [] : files.prefix(named).map { Diagnostic.Note($0) }
    if files.count > named, named > 0 {
      notes.append(Diagnostic.Note("and \(files.count - named) more"))
    }
    return [
      Diagnostic(
        rule: rule.id, severity: .error,
        summary: files.count == 1 ? "the page \(single)" : "\(files.count) \(several)",
        at: SourceAnchor(file: first, line: 1, column: 1), notes: notes, suggestions: [cure])
    ]
  }
}
