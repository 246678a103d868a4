import PolicyAudit
import PolicyModel

// What changed from one version to the next, in plain words.

extension Phrasing {
  static let highRisk = "High risk"
  static let byRole = "For whom"
  static let byFeature = "Where"
  static let alsoChanged = "Also changed"

  /// What happened to one feature on a card: "can now delete (View before, Full now)".
  static func change(_ cell: CellChange, _ difference: Difference) -> String {
    let words: String
    switch cell.kind {
    case .restated: return "said in another way; what can be done is the same"
    case .reasons: return reworded(cell)
    case .widened: words = gained(cell)
    case .narrowed: words = lost(cell)
    case .shifted: words = "\(gained(cell)), and \(lost(cell))"
    }
    let levels = [
      cell.before.map { "\(level($0, difference.old)) before" },
      cell.after.map { "\(level($0, difference.new)) now" },
    ].compactMap { $0 }
    let because = cell.isEffectiveOnly ? ", \(why(cell.cause))" : ""
    return "\(words) (\(levels.joined(separator: ", ")))\(because)"
  }

  private static func gained(_ cell: CellChange) -> String {
    let new = cell.gained.filter { $0.before == .none }
    return list(
      [
        verbsIfAny("can now ", new.filter { $0.after == .always }, ""),
        verbsIfAny("can now ", new.filter { $0.after == .conditional }, " on a condition"),
        verbsIfAny(
          "can ", cell.gained.filter { $0.before == .conditional }, " without a condition now"),
      ].compactMap { $0 })
  }

  private static func lost(_ cell: CellChange) -> String {
    list(
      [
        verbsIfAny("can no longer ", cell.lost.filter { $0.after == .none }, ""),
        verbsIfAny(
          "can ", cell.lost.filter { $0.after == .conditional }, " only on a condition now"),
      ].compactMap { $0 })
  }

  private static func verbsIfAny(
    _ before: String, _ movements: [Movement], _ after: String
  ) -> String? {
    movements.isEmpty ? nil : before + verbs(movements.map(\.action)) + after
  }

  private static func level(_ decision: Decision, _ policy: Policy?) -> String {
    level(decision.effectiveLevel, none: policy?.ladder?.noneName ?? "No access")
  }

  private static func reworded(_ cell: CellChange) -> String {
    let reason = cell.after?.line?.reason ?? cell.after?.noneReason
    let before = cell.before?.line?.reason ?? cell.before?.noneReason
    guard let reason, reason != before else { return "only words changed" }
    return "another reason: \(reason)"
  }

  private static func why(_ cause: CellChange.Cause) -> String {
    switch cause {
    case .written: "because its own line changed"
    case .inherited(let cards):
      "because of what comes from \(list(cards.map(\.latest.name)))"
    case .implied: "because of what one action carries with it"
    case .prerequisite: "because of what it needs elsewhere"
    }
  }
}
