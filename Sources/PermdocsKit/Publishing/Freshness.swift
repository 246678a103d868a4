import Diagnostics
import SiteWriter

/// Whether the Markdown on disk is what a build would write.
enum Freshness {
  /// More pages than this are counted and not named.
  private static let named = 10

  static func findings(_ publication: Publication, in folder: String) throws -> [Diagnostic] {
    let pages = publication.files.filter { $0.path.hasPrefix("markdown/") }
    let scope = publication.scope.below("markdown")
    let differences = try SiteWriter.differences(pages, in: folder, replacing: scope)
    guard !differences.isEmpty else { return [] }
    let root = SourceAnchor(file: folder + "/markdown", line: 1, column: 1)
    let counts = [
      ("missing", SiteWriter.Difference.missing), ("changed", .changed), ("left over", .leftOver),
    ]
    .compactMap { words, kind in
      let count = differences.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(words)"
    }
    var notes = differences.prefix(named).map { difference in
      Diagnostic.Note("\(difference.path) is \(difference.kind.words)")
    }
    if differences.count > named {
      notes.append(Diagnostic.Note("and \(differences.count - named) more"))
    }
    return [
      Diagnostic(
        rule: KitRules.staleOutput.id, severity: .error,
        summary:
          "the Markdown pages are not what the policies say: \(counts.joined(separator: ", "))",
        at: root, notes: notes, suggestions: ["run permdocs build and commit the pages"])
    ]
  }
}

extension SiteWriter.Difference {
  var words: String {
    switch self {
    case .missing: "missing"
    case .changed: "changed"
    case .leftOver: "left over"
    }
  }
}

/// Whether anything was looked at.
enum NothingToCheck {
  static func findings(_ report: Report, program: String) -> [Diagnostic] {
    let decisions = report.checked.first { $0.what == "decisions" }?.count ?? 0
    guard decisions == 0 else { return [] }
    return [
      Diagnostic(
        rule: KitRules.nothingToCheck.id, severity: .error,
        summary: "the program has no policy that decides anything",
        at: SourceAnchor(file: program, line: 1, column: 1),
        suggestions: ["give Permdocs.main a policy with a role or a permission set"])
    ]
  }
}
