import Diagnostics
import Handbook
import PolicyAudit
import PolicyModel

/// What somebody gained or lost from one version to the next, as findings: each at the line of the
/// later version that brought it about.
struct DifferenceFindings {
  private let differences: [Difference]
  /// The later version, as it was asked for.
  private let revision: String?

  init(_ differences: [Difference], revision: String?) {
    self.differences = differences
    self.revision = revision
  }

  var report: Report {
    let cards = differences.flatMap(\.cards)
    return Report(
      findings: differences.flatMap(findings).sorted(),
      checked: [
        Report.Checked("products", differences.count),
        Report.Checked("changedCards", cards.count),
        Report.Checked("changedCells", cards.reduce(0) { $0 + $1.cells.count }),
        Report.Checked("changedFeatures", differences.reduce(0) { $0 + $1.features.count }),
      ])
  }

  private func findings(_ difference: Difference) -> [Diagnostic] {
    difference.cards.flatMap { card in
      card.cells.compactMap { cell in
        rule(of: cell).map { rule in
          Diagnostic(
            rule: rule.id, severity: rule.severity,
            summary: Phrasing.change(cell, on: card, difference).english,
            at: anchor(of: cell, on: card, difference))
        }
      }
    }
  }

  /// Nothing where nobody gains or loses anything.
  private func rule(of cell: CellChange) -> Rule? {
    switch cell.kind {
    case _ where cell.risk == .high: KitRules.highRiskAccess
    case .widened, .shifted: KitRules.widerAccess
    case .narrowed: KitRules.narrowerAccess
    case .restated, .reasons: nil
    }
  }

  /// In a revision a file is told by its path alone, where programs look for it.
  private func anchor(
    of cell: CellChange, on card: CardChange, _ difference: Difference
  ) -> SourceAnchor {
    var anchor =
      difference.anchor(of: cell, on: card) ?? difference.policy?.anchor
      ?? SourceAnchor(file: "", line: 1, column: 1)
    if let revision, anchor.file.hasPrefix(revision + ":") {
      anchor.file.removeFirst(revision.count + 1)
    }
    return anchor
  }
}
