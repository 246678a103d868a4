import Diagnostics
import PolicyModel

/// Sets findings against the acknowledgements written in the policy.
///
/// An acknowledgement covers the findings of its rule on the very line it stands on.
struct AcknowledgementLedger {
  struct Settlement {
    var open: [Diagnostic] = []
    var acknowledged: [AcknowledgedFinding] = []
    var unused: [Acknowledgement] = []
  }

  private struct Place: Hashable {
    let rule: String
    let file: String
    let line: Int
    let column: Int

    init(_ rule: String, _ anchor: SourceAnchor) {
      self.rule = rule
      file = anchor.file
      line = anchor.line
      column = anchor.column
    }
  }

  private struct Entry {
    let place: Place
    let acknowledgement: Acknowledgement
    let card: Card.ID?
  }

  private let written: [Entry]

  /// All of them, wherever they stand.
  var acknowledgements: [Acknowledgement] { written.map(\.acknowledgement) }

  init(_ policy: Policy) {
    var written: [Entry] = []
    func read(_ acknowledged: Acknowledgements, at anchor: SourceAnchor, on card: Card.ID? = nil) {
      for acknowledgement in acknowledged.all {
        let place = Place(acknowledgement.rule.id, anchor)
        written.append(Entry(place: place, acknowledgement: acknowledgement, card: card))
      }
    }
    read(policy.acknowledged, at: policy.anchor)
    for section in policy.catalog {
      read(section.area.acknowledged, at: section.area.anchor)
      for feature in section.features { read(feature.acknowledged, at: feature.anchor) }
    }
    if let ladder = policy.ladder { read(ladder.acknowledged, at: ladder.anchor) }
    for section in policy.definitions {
      read(section.acknowledged, at: section.anchor)
      for row in section.rows { read(row.acknowledged, at: row.anchor) }
    }
    for card in policy.cards {
      read(card.acknowledged, at: card.anchor, on: card.id)
      for section in card.content.sections {
        read(section.acknowledged, at: section.anchor, on: card.id)
        for grant in section.grants {
          read(grant.acknowledged, at: grant.anchor, on: card.id)
        }
      }
    }
    for prerequisite in policy.prerequisites {
      read(prerequisite.acknowledged, at: prerequisite.anchor)
    }
    for separation in policy.separations { read(separation.acknowledged, at: separation.anchor) }
    for standard in policy.standards {
      read(standard.acknowledged, at: standard.anchor)
      for line in standard.lines { read(line.acknowledged, at: line.anchor) }
    }
    for symptom in policy.symptoms { read(symptom.acknowledged, at: symptom.anchor) }
    for row in policy.quickReference?.rows ?? [] { read(row.acknowledged, at: row.anchor) }
    for claim in policy.claims { read(claim.acknowledged, at: claim.anchor) }
    self.written = written
  }

  func settle(_ findings: [Diagnostic]) -> Settlement {
    var byPlace: [Place: Int] = [:]
    for (number, entry) in written.enumerated() where byPlace[entry.place] == nil {
      byPlace[entry.place] = number
    }
    var settlement = Settlement()
    var used: Set<Int> = []
    for finding in findings.sorted() {
      if let number = byPlace[Place(finding.rule, finding.anchor)] {
        used.insert(number)
        let entry = written[number]
        settlement.acknowledged.append(
          AcknowledgedFinding(
            finding: finding, reason: entry.acknowledgement.reason, card: entry.card))
      } else {
        settlement.open.append(finding)
      }
    }
    settlement.unused = written.indices.filter { !used.contains($0) }
      .map { written[$0].acknowledgement }
    return settlement
  }
}
