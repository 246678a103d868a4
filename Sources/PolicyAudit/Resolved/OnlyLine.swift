package import PolicyModel

extension ResolvedPolicy {
  /// The card's own line where it alone is why the card lets people do what it does on a feature: no
  /// card that is included, no further line, no implication and no prerequisite has a part in it.
  ///
  /// So it is nearly everywhere in large policies, and there is no long way from the line to the answer.
  package func onlyLine(behind decision: Decision) -> Grant? {
    let (card, feature) = (decision.cardRef, decision.featureRef)
    guard !decision.effective.isEmpty, included[card].isEmpty,
      prerequisites(on: feature).isEmpty,
      decision.granted.elementsEqual(decision.effective, by: { $0.id == $1.id })
    else { return nil }
    return lines.only(card, feature)
  }
}
