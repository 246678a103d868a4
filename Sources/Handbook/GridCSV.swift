import Parallel
package import PolicyAudit
import PolicyModel

/// The whole grid of one product as CSV: one row for each role and feature.
///
/// RFC 4180: lines end in CR LF, cells with a comma, a quote or a line break are quoted. Cells that
/// a spreadsheet would take for a formula are given an apostrophe in front.
///
/// Of a vast policy only the rows of cells where something is granted or decided: all of them would be
/// gigabytes that say "No access".
package enum GridCSV {
  package static let header =
    "product,role_id,role,area,feature_id,feature,level,granted,effective,reason"

  package static func write(_ policy: ResolvedPolicy) -> [UInt8] {
    let cards = Array(policy.cards).concurrentMap { rows(of: $0, policy) }
    var bytes = Array(header.utf8) + [13, 10]
    bytes.reserveCapacity(cards.reduce(bytes.count) { $0 + $1.count })
    for rows in cards { bytes += rows }
    return bytes
  }

  private static func rows(of card: Ref<Card>, _ policy: ResolvedPolicy) -> [UInt8] {
    var bytes: [UInt8] = []
    let features =
      policy.isVast ? policy.touched(by: card) : Array(policy.features)
    for feature in features {
      let decision = policy.decision(card, feature)
      let fields = [
        policy.id.text, policy[card].id.text, policy[card].name,
        policy[policy.area(of: feature)].name, policy[feature].id.text,
        policy[feature].name,
        level(decision, policy), joined(decision.granted), joined(decision.effective),
        reason(decision),
      ]
      for (position, field) in fields.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        append(field, to: &bytes)
      }
      bytes += [13, 10]
    }
    return bytes
  }

  private static func joined(_ actions: [Action]) -> String {
    actions.map(\.id.text).joined(separator: "+")
  }

  private static func level(_ decision: Decision, _ policy: ResolvedPolicy) -> String {
    if decision.isUndecided { return "" }
    return Phrasing.level(decision.statedLevel, policy).english
  }

  private static func reason(_ decision: Decision) -> String {
    guard let reason = decision.line?.reason else { return decision.noneReason ?? "" }
    return decision.line?.condition.map { "when \($0): \(reason)" } ?? reason
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    var text = text
    if let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) { text = "'" + text }
    guard text.utf8.contains(where: { $0 == quote || $0 == 44 || $0 == 13 || $0 == 10 }) else {
      bytes += text.utf8
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
