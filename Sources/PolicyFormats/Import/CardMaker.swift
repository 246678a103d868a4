import Diagnostics
import PolicyModel

/// Makes one card of a column of cells.
struct CardMaker {
  let gathered: GatheredTable
  let role: Int
  let isSet: Bool
  let vocabulary: ActionVocabulary
  let featureIDs: [Feature.ID]
  let areas: [(id: Area.ID, features: [Int])]

  func content() -> CardContent {
    var content = CardContent(purpose: ImportText.purpose(of: gathered.roles[role].text))
    content.otherwiseNone = otherwiseNone
    for area in areas {
      let grants = area.features.compactMap { grant(on: $0, otherwise: content.otherwiseNone) }
      guard let first = grants.first else { continue }
      content.sections.append(CardSection(area: area.id, grants: grants, anchor: first.anchor))
    }
    return content
  }

  private func cell(_ feature: Int) -> GatheredTable.Cell? {
    gathered.cells[GatheredTable.Place(role: role, feature: feature)]
  }

  /// The reason that most nones of the card have; nothing where a feature is left undecided, since
  /// this would decide it.
  private var otherwiseNone: String? {
    guard !isSet else { return nil }
    var counts: [String: Int] = [:]
    for feature in gathered.features.indices {
      switch cell(feature)?.says {
      case .undecided, nil: return nil
      case .nothing, .notOffered: counts[noneReason(feature), default: 0] += 1
      case .actions: continue
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private func noneReason(_ feature: Int) -> String {
    cell(feature)?.reason ?? ImportText.noneReason
  }

  private func grant(on feature: Int, otherwise: String?) -> Grant? {
    guard let cell = cell(feature) else { return nil }
    let id = featureIDs[feature]
    switch cell.says {
    case .undecided: return nil
    case .nothing, .notOffered:
      let reason = noneReason(feature)
      guard !isSet, reason != otherwise else { return nil }
      return Grant(feature: id, decision: .none, reason: reason, anchor: cell.anchor)
    case .actions(let words):
      let missing = cell.isInherited ? ImportText.inheritedReason : ImportText.reason
      return Grant(
        feature: id, decision: .actions(vocabulary.actions(words)), condition: cell.condition,
        reason: isSet ? nil : cell.reason ?? missing, anchor: cell.anchor)
    }
  }
}
