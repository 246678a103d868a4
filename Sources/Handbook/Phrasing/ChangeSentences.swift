import DocumentModel
import PolicyAudit
import PolicyModel

// What changed from one version to the next, in plain words.

extension Phrasing {
  /// What happened to one feature on a card: "can now delete (View before, Full now)".
  static func change(_ cell: CellChange, _ difference: Difference) -> Words {
    let what: Words
    switch cell.kind {
    case .restated: return .said(.changeRestated)
    case .reasons: return reworded(cell)
    case .widened: what = gained(cell)
    case .narrowed: what = lost(cell)
    case .shifted: what = .said(.changeBoth, ["gained": gained(cell), "lost": lost(cell)])
    }
    let levels = Words.list(
      [
        cell.before.map { .said(.levelBefore, ["level": level($0, difference.old)]) },
        cell.after.map { .said(.levelNow, ["level": level($0, difference.new)]) },
      ].compactMap { $0 }, .comma)
    return cell.isEffectiveOnly
      ? .said(.changeBecause, ["what": what, "levels": levels, "cause": why(cell.cause)])
      : .said(.change, ["what": what, "levels": levels])
  }

  private static func gained(_ cell: CellChange) -> Words {
    let new = cell.gained.filter { $0.before == .none }
    return .list(
      [
        told(.gained, new.filter { $0.after == .always }),
        told(.gainedOnCondition, new.filter { $0.after == .conditional }),
        told(.gainedForGood, cell.gained.filter { $0.before == .conditional }),
      ].compactMap { $0 })
  }

  private static func lost(_ cell: CellChange) -> Words {
    .list(
      [
        told(.lost, cell.lost.filter { $0.after == .none }),
        told(.lostToCondition, cell.lost.filter { $0.after == .conditional }),
      ].compactMap { $0 })
  }

  private static func told(_ key: SentenceKey, _ movements: [Movement]) -> Words? {
    movements.isEmpty ? nil : .said(key, ["actions": spoken(movements.map(\.action))])
  }

  private static func level(_ decision: Decision, _ policy: Policy?) -> Words {
    level(decision.effectiveLevel, none: policy?.ladder?.noneName)
  }

  private static func reworded(_ cell: CellChange) -> Words {
    let reason = cell.after?.line?.reason ?? cell.after?.noneReason
    let before = cell.before?.line?.reason ?? cell.before?.noneReason
    guard let reason, reason != before else { return .said(.changeWordsOnly) }
    return .said(.changeOtherReason, ["reason": .policy(reason)])
  }

  private static func why(_ cause: CellChange.Cause) -> Words {
    switch cause {
    case .written: .said(.becauseOfLine)
    case .inherited(let cards):
      .said(.becauseOfCards, ["cards": .list(cards.map { .policy($0.latest.name) })])
    case .implied: .said(.becauseOfImplication)
    case .prerequisite: .said(.becauseOfNeed)
    }
  }
}
