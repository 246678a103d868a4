import PolicyAudit
import PolicyModel

// The sheets of a policy, with its facts and none of its publisher's sentences.

extension Sheet {
  /// A role's card: one table of levels for each section.
  static func card(_ ref: Ref<Card>, of audited: ResolvedPolicy) -> Sheet {
    let card = audited[ref]
    let printed = Set(audited.listedCards.flatMap { $0.grants.map { audited.printedText($0) } })
      .sorted()
    var sheet = Sheet(blocks: [.heading("\(card.name) Role")])
    for (position, section) in card.content.sections.enumerated() {
      let heading = section.printedName ?? audited.area(section.area)?.name ?? ""
      sheet.blocks.append(.heading("\(position + 1). \(heading)"))
      let rows = section.grants.map { grant in
        let text = audited.printedText(grant)
        return [
          Cell(text: audited.printedName(grant)),
          Cell(text: text, others: printed.filter { $0 != text }), Cell(text: "our own words"),
        ]
      }
      sheet.blocks.append(
        .table(header: ["Feature", "Permission Level", "Why This Matters"], rows: rows))
    }
    return sheet
  }

  /// The product's matrix: what each level means.
  static func matrix(of audited: ResolvedPolicy) -> Sheet {
    let levels = audited.declaration.ladder?.levels ?? []
    var sheet = Sheet()
    for section in audited.declaration.definitions {
      sheet.blocks.append(.heading(section.printedName))
      let rows = section.rows.map { row in
        [Cell(text: row.printedName)]
          + levels.map { level in
            let text = row.meanings.first { $0.level == level.id }?.text ?? ""
            return Cell(text: text, others: text.isEmpty ? [] : ["Do \(level.name) otherwise"])
          }
      }
      sheet.blocks.append(.table(header: ["Feature / Module"] + levels.map(\.name), rows: rows))
    }
    return sheet
  }

  /// The standards: one list of levels for each.
  static func standards(of audited: ResolvedPolicy) -> Sheet {
    let levels = (audited.declaration.ladder?.levels ?? []).map(\.name)
    var sheet = Sheet()
    for standard in audited.declaration.standards {
      sheet.blocks.append(.heading(standard.name))
      sheet.blocks.append(
        .list(
          standard.lines.map { line in
            let level = audited.declaration.ladder?.levels.first { $0.id == line.level }?.name ?? ""
            let features = line.features.compactMap { audited.feature($0)?.name }
            return (
              Cell(text: level, others: levels.filter { $0 != level }),
              ": " + (line.printedName ?? features.joined(separator: ", "))
            )
          }))
    }
    return sheet
  }

  /// The quick reference, with its ticks and dashes.
  static func quickReference(of audited: ResolvedPolicy) -> Sheet {
    let roles = audited.cards.filter { audited[$0].kind == .role }
    let rows = (audited.declaration.quickReference?.rows ?? []).map { row in
      [Cell(text: row.name)]
        + roles.map { audited.answer(row, for: $0) == .no ? .no : .yes }
    }
    return Sheet(blocks: [
      .heading("Quick Reference Summary"),
      .table(header: ["Capability"] + roles.map { audited[$0].name }, rows: rows),
    ])
  }
}

extension Sheet.Cell {
  static let yes = Sheet.Cell(text: "✅", others: ["—"])
  static let no = Sheet.Cell(text: "—", others: ["✅"])

  static func tick(_ isTicked: Bool) -> Sheet.Cell {
    isTicked ? Sheet.Cell(text: "✔", others: [""]) : Sheet.Cell(text: "", others: ["✔"])
  }
}

extension ResolvedPolicy {
  fileprivate func printedText(_ grant: Grant) -> String {
    switch printed(grant.actions) {
    case .level(let level): level.name
    case .actions(let actions): actions.map(\.name).joined(separator: " / ")
    case .none: declaration.ladder?.noneName ?? ""
    }
  }

  func printedName(_ grant: Grant) -> String {
    grant.printedName ?? feature(grant.feature)?.name ?? ""
  }
}
