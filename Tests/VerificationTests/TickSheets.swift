import PolicyAudit
import PolicyModel

// Sheets of ticks. Where the page is to be flattened, an area has a row of its own, as help centers
// leave it; else it stands in the first column of every row.

extension Sheet {
  /// Every permission set, each with its table.
  static func sets(of audited: AuditedPolicy, flat: Bool) -> Sheet {
    var sheet = Sheet()
    for card in audited.cards where card.kind == .permissionSet {
      sheet.blocks.append(.heading(card.name))
      var rows: [[Cell]] = []
      for section in card.content.sections {
        let area = section.printedName ?? audited.index.area(section.area)?.name ?? ""
        if flat { rows.append([Cell(text: area)] + blanks(audited.policy.actions.count + 1)) }
        rows += section.grants.map { grant in
          [Cell(text: flat ? "" : area), Cell(text: audited.printedName(grant))]
            + audited.policy.actions.map { .tick(grant.actions.contains($0)) }
        }
      }
      sheet.blocks.append(
        .table(
          header: ["Module", "Sub Module"] + audited.policy.actions.map(\.name), rows: rows))
    }
    return sheet
  }

  /// What can be put in a set at all: one table for each area.
  static func catalog(of audited: AuditedPolicy) -> Sheet {
    var sheet = Sheet()
    for section in audited.policy.catalog where section.area.isConfigurable {
      sheet.blocks.append(.heading("\(section.area.name) Permissions"))
      let rows = section.features.filter(\.isCataloged).map { feature in
        [Cell(text: ""), Cell(text: feature.name)]
          + audited.policy.actions.map { .tick(feature.offers?.contains($0) ?? true) }
      }
      sheet.blocks.append(
        .table(header: ["Modules", "Sub Modules"] + audited.policy.actions.map(\.name), rows: rows))
    }
    return sheet
  }

  private static func blanks(_ count: Int) -> [Cell] {
    Array(repeating: Cell(text: ""), count: count)
  }
}
