import Diagnostics
import PolicyModel

/// A place where a policy names something by its id.
struct Reference: Hashable {
  let kind: ThingKind
  let id: String
  let anchor: SourceAnchor
}

extension Policy {
  /// Every reference but those on grant lines, which `outside-catalog` looks after.
  var references: [Reference] {
    var collector = ReferenceCollector()
    for implication in implications {
      collector.add([implication.action.id, implication.implied.id], at: anchor)
    }
    if let view { collector.add([view], at: anchor) }
    for permission in administration?.permissions ?? [] { collector.add(permission, at: anchor) }
    for feature in catalog.flatMap(\.features) {
      collector.add(feature.parent.map { [$0] } ?? [], at: feature.anchor)
      collector.add(feature.offers?.map(\.id) ?? [], at: feature.anchor)
    }
    for level in ladder?.levels ?? [] { collector.add(level.actions.map(\.id), at: level.anchor) }
    for section in definitions { collector.read(section) }
    for card in cards { collector.read(card) }
    for prerequisite in prerequisites {
      collector.add(prerequisite.features, at: prerequisite.anchor)
      collector.add(prerequisite.needs, at: prerequisite.anchor)
    }
    for separation in separations { collector.read(separation) }
    for standard in standards { collector.read(standard) }
    for symptom in symptoms {
      collector.add((symptom.lacking + symptom.holding).map(\.id), at: symptom.anchor)
    }
    for row in quickReference?.rows ?? [] {
      for permission in row.needs { collector.add(permission, at: row.anchor) }
    }
    for retired in retired {
      guard let successor = retired.successor else { continue }
      if retired.kind == .feature {
        collector.add([Feature.ID(successor)], at: retired.anchor)
      } else {
        collector.add([Card.ID(successor)], at: retired.anchor)
      }
    }
    for claim in claims { collector.read(claim.statement, at: claim.anchor) }
    return collector.references
  }
}

/// Gathers references, one place after another.
private struct ReferenceCollector {
  var references: [Reference] = []

  mutating func add(_ ids: [Action.ID], at anchor: SourceAnchor) { add(.action, ids, anchor) }
  mutating func add(_ ids: [Feature.ID], at anchor: SourceAnchor) { add(.feature, ids, anchor) }
  mutating func add(_ ids: [Area.ID], at anchor: SourceAnchor) { add(.area, ids, anchor) }
  mutating func add(_ ids: [Card.ID], at anchor: SourceAnchor) { add(.card, ids, anchor) }
  mutating func add(_ ids: [Level.ID], at anchor: SourceAnchor) { add(.level, ids, anchor) }
  mutating func add(_ ids: [Standard.ID], at anchor: SourceAnchor) { add(.standard, ids, anchor) }
  mutating func add(_ ids: [Limit.ID], at anchor: SourceAnchor) { add(.limit, ids, anchor) }

  mutating func add(_ permission: Permission, at anchor: SourceAnchor) {
    add([permission.action], at: anchor)
    add([permission.feature], at: anchor)
  }

  private mutating func add<Subject>(
    _ kind: ThingKind, _ ids: [Identifier<Subject>], _ anchor: SourceAnchor
  ) {
    references += ids.map { Reference(kind: kind, id: $0.text, anchor: anchor) }
  }

  mutating func read(_ section: DefinitionSection) {
    add(section.areas, at: section.anchor)
    for row in section.rows {
      add(row.features, at: row.anchor)
      add(row.meanings.map(\.level), at: row.anchor)
    }
  }

  mutating func read(_ card: Card) {
    for reference in card.content.juniors + card.content.sets {
      add([reference.id], at: reference.anchor)
    }
    for section in card.content.sections {
      add([section.area], at: section.anchor)
      for grant in section.grants where grant.printedParent != nil {
        add(grant.printedParent.map { [$0] } ?? [], at: grant.anchor)
      }
    }
  }

  mutating func read(_ separation: SeparationOfDuties) {
    switch separation.parts {
    case .actions(let first, let second, let features):
      add([first, second], at: separation.anchor)
      add(features, at: separation.anchor)
    case .cards(let first, let second): add([first, second], at: separation.anchor)
    }
  }

  mutating func read(_ standard: Standard) {
    add(standard.base.map { [$0] } ?? [], at: standard.anchor)
    for line in standard.lines {
      add([line.level], at: line.anchor)
      add(line.features, at: line.anchor)
    }
  }

  mutating func read(_ statement: Claim.Statement, at anchor: SourceAnchor) {
    switch statement {
    case .can(let card, let action, let features), .cannot(let card, let action, let features):
      add([card], at: anchor)
      add([action], at: anchor)
      add(features, at: anchor)
    case .noAccess(let card, let features):
      add([card], at: anchor)
      add(features, at: anchor)
    case .canThroughout(let card, let action, let areas):
      add([card], at: anchor)
      add([action], at: anchor)
      add(areas, at: anchor)
    case .onlyEver(let card, let actions, let areas):
      add([card], at: anchor)
      add(actions, at: anchor)
      add(areas, at: anchor)
    case .only(let cards, let action, let feature):
      add(cards, at: anchor)
      add(Permission(action, on: feature), at: anchor)
    case .never(let action, let features):
      add([action], at: anchor)
      add(features, at: anchor)
    case .includes(let senior, let junior): add([senior, junior], at: anchor)
    case .equals(let card, let other, let exceptions):
      add([card, other], at: anchor)
      for permission in exceptions { add(permission, at: anchor) }
    case .everything(let card), .mostRestricted(let card): add([card], at: anchor)
    case .ranked(let cards): add(cards, at: anchor)
    case .level(let card, let level, let features):
      add([card], at: anchor)
      add([level], at: anchor)
      add(features, at: anchor)
    case .meets(let card, let standard):
      add([card], at: anchor)
      add([standard], at: anchor)
    case .atMost(let limit, _): add([limit], at: anchor)
    case .count: break
    }
  }
}
