package import PolicyModel

extension AuditedPolicy {
  /// The card's own line where it alone is why the card lets people do what it does on a feature: no
  /// card that is included, no further line, no implication and no prerequisite has a part in it.
  ///
  /// So it is nearly everywhere in large policies, and there is no long way from the line to the answer.
  package func soleLine(of decision: Decision) -> Grant? {
    let (card, feature) = (decision.cardNumber, decision.featureNumber)
    guard let line = decision.line, !decision.effective.isEmpty,
      permissions.included[card].isEmpty, prerequisites(on: feature).isEmpty,
      decision.granted.elementsEqual(decision.effective, by: { $0.id == $1.id }),
      hasOneLine(card: card, feature: feature)
    else { return nil }
    return line
  }
}
