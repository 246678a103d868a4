import Diagnostics
import Handbook
import PolicyAudit
import PolicyModel
import Verification

extension OutdatedPages {
  /// More changes than this are counted and not told.
  private static let told = 12

  /// The recorded release that the pages were made from.
  func release(among releases: [Release]) -> Release? {
    releases.first { $0.fingerprint.hasPrefix(fingerprint) }
  }

  /// One finding for all of them, on the first: what they were made from, and what changed since.
  ///
  /// - Parameter content: Where releases are recorded.
  func finding(_ policy: ResolvedPolicy, _ releases: [Release], below content: String) -> Diagnostic
  {
    let rule = VerificationRules.outdatedPage
    let pages = Counted.pages(places.count)
    let anchor = places.first ?? policy.anchor
    guard let release = release(among: releases) else {
      return Diagnostic(
        rule: rule.id, severity: rule.severity,
        summary:
          "\(pages) made from a version of \(policy.name) that is no recorded release, fingerprint \(fingerprint)",
        at: anchor,
        notes: [Diagnostic.Note("what has changed since cannot be told; the cells are compared")],
        suggestions: [Self.cure])
    }
    let difference = Difference(from: release.policy, to: policy)
    let changes = Phrasing.everyChange(in: difference)
    let rest = changes.count - Self.told
    let folder = HistoryFolder.path(policy.id.text, release.version, below: content)
    let more = Diagnostic.Note("and \(rest) more; permdocs diff \(folder) tells them all")
    return Diagnostic(
      rule: rule.id, severity: rule.severity,
      summary:
        "\(pages) made from version \(release.version) of \(policy.name), dated \(release.date); since then \(Phrasing.changeSummary(difference).english)",
      at: anchor,
      notes: changes.prefix(Self.told).map(Self.note) + (rest > 0 ? [more] : []),
      suggestions: [Self.cure])
  }

  /// A note has no final stop.
  private static func note(_ change: ToldChange) -> Diagnostic.Note {
    let text = change.text.english
    return Diagnostic.Note(
      String(text.dropLast(text.hasSuffix(".") ? 1 : 0)), at: change.anchor)
  }

  private static let cure = "run permdocs build and publish what it writes"
}

extension Counted {
  /// "the page was", "3 pages were"
  fileprivate static func pages(_ count: Int) -> String {
    count == 1 ? "the page was" : "\(count) pages were"
  }
}

extension Verification {
  /// At once, before any finding: which pages of this program's own are of today and which are not.
  /// Then what could only be counted.
  func currency(_ releases: [Release]) -> [String] {
    var lines: [String] = []
    if counts.currentPages > 0 {
      lines.append("\(Counted.pages(counts.currentPages)) made from this very policy")
    }
    lines += outdated.map { pages in
      let release = pages.release(among: releases)
      return "outdated: \(Counted.pages(pages.places.count)) made from "
        + (release.map { "version \($0.version), dated \($0.date)" } ?? "no recorded release")
    }
    if counts.countedRows > 0 {
      lines.append(
        "in \(Counted.text(counts.countedRows, "row", "rows")) the columns were lost, and only the number of ticks could be compared"
      )
    }
    return lines
  }
}

extension Report {
  /// The same without the kinds of things that the pages have none of; cells are always told.
  var leavingOutNothings: Report {
    var copy = self
    copy.checked.removeAll { $0.count == 0 && !["pages", "cells"].contains($0.what) }
    return copy
  }
}
