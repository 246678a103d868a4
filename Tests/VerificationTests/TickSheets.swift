import PolicyAudit
import PolicyModel

// Sheets of ticks. Where the page is to be flattened, an area has a row of its own, as help centers
// leave it; else it stands in the first column of every row.

extension Sheet {
  /// Every permission set, each with its table.
  static func sets(of audited: ResolvedPolicy, flat: Bool) -> Sheet {
    var sheet = Sheet()
    for card in audited.listedCards where card.kind == .permissionSet {
      sheet.blocks.append(.heading(card.name))
      var rows: [[Cell]] = []
      for section in card.content.sections {
        let area = section.printedName ?? audited.area(section.area)?.name ?? ""
        if flat { rows.append([Cell(text: area)] + blanks(audited.declaration.actions.count + 1)) }
        rows += section.grants.map { grant in
          [Cell(text: flat ? "" : area), Cell(text: audited.printedName(grant))]
            + audited.declaration.actions.map { .tick(grant.actions.contains($0)) }
        }
      }
      sheet.blocks.append(
        .table(
          header: ["Module", "Sub Module"] + audited.declaration.actions.map(\.name), rows: rows))
    }
    return sheet
  }

  /// What can be put in a set at all: one table for each area.
  static func catalog(of audited: ResolvedPolicy) -> Sheet {
    var sheet = Sheet()
    for section in audited.declaration.catalog where section.area.isConfigurable {
      sheet.blocks.append(.heading("\(section.area.name) Permissions"))
      let rows = section.features.filter(\.isCataloged).map { feature in
        [Cell(text: ""), Cell(text: feature.name)]
          + audited.declaration.actions.map { .tick(feature.offers?.contains($0) ?? true) }
      }
      sheet.blocks.append(
        .table(
          header: ["Modules", "Sub Modules"] + audited.declaration.actions.map(\.name), rows: rows))
    }
    return sheet
  }

  private static func blanks(_ count: Int) -> [Cell] {
    Array(repeating: Cell(text: ""), count: count)
  }
}
