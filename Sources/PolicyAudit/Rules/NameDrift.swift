package import Diagnostics
import PolicyModel

/// One thing goes by one name.
package enum NameDrift: PolicyRule {
  package static let rule = Rule(
    id: "name-drift", severity: .warning,
    title: "A feature or an area is printed under one name",
    explanation: """
      A reader who looks for a name finds only the pages that use it. Where a card, a table or a \
      standard prints another name for the same thing, half of what is said about it is missed. \
      Print the declared name, or acknowledge the line where the product itself uses both.
      """,
    wrong: """
      jobs(.view, because: "find a job and its gallery").printed(as: "Job List")
      """,
    right: """
      jobs(.view, because: "find a job and its gallery")
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.cards.flatMap { card in
      policy[card].content.sections.flatMap { headed($0, policy) }
    }
      + policy.definitions.flatMap { defined($0, policy) }
      + policy.standards.flatMap { $0.lines.compactMap { recommended($0, policy) } }
  }

  private static func headed(_ section: CardSection, _ policy: ResolvedPolicy) -> [Diagnostic] {
    let lines = section.grants.compactMap { grant in
      drift(of: policy.feature(grant.feature), to: grant.printedName, at: grant.anchor)
    }
    guard let printed = section.printedName, let area = policy.area(section.area),
      printed != area.name
    else { return lines }
    return [drift(of: area, to: printed, at: section.anchor.underlining(printed))] + lines
  }

  private static func defined(_ section: DefinitionSection, _ policy: ResolvedPolicy)
    -> [Diagnostic]
  {
    let rows = section.rows.compactMap { row in
      row.features.count == 1
        ? drift(of: policy.feature(row.features[0]), to: row.printedName, at: row.anchor) : nil
    }
    let areas = section.areas.compactMap(policy.area)
    if areas.count == 1, areas[0].name != section.printedName {
      return [drift(of: areas[0], to: section.printedName, at: section.anchor)] + rows
    }
    guard areas.count > 1 else { return rows }
    let names = enumerated(areas.map { printable($0.name) })
    let heading = finding(
      "\(names): printed here under one heading, “\(printable(section.printedName))”",
      at: section.anchor,
      notes: areas.map { Diagnostic.Note("\(printable($0.name)) is declared here", at: $0.anchor) },
      suggestions: ["give each area a heading with its own name"])
    return [heading] + rows
  }

  /// A standard's words stand in a sentence, so that capitals do not count.
  private static func recommended(_ line: StandardLine, _ policy: ResolvedPolicy) -> Diagnostic? {
    guard line.features.count == 1, let feature = policy.feature(line.features[0]),
      line.printedName?.lowercased() != feature.name.lowercased()
    else { return nil }
    return drift(of: feature, to: line.printedName, at: line.anchor)
  }

  private static func drift(
    of feature: Feature?, to printed: String?, at anchor: SourceAnchor
  ) -> Diagnostic? {
    guard let feature, let printed, printed != feature.name else { return nil }
    return drift(feature.name, feature.anchor, to: printed, at: anchor)
  }

  private static func drift(
    of area: Area, to printed: String, at anchor: SourceAnchor
  ) -> Diagnostic {
    drift(area.name, area.anchor, to: printed, at: anchor)
  }

  private static func drift(
    _ name: String, _ declared: SourceAnchor, to printed: String, at anchor: SourceAnchor
  ) -> Diagnostic {
    finding(
      "\(printable(name)): printed here as “\(printable(printed))”", at: anchor,
      notes: [Diagnostic.Note("“\(printable(name))” is declared here", at: declared)],
      suggestions: ["print “\(printable(name))”, or acknowledge the other name"])
  }
}
