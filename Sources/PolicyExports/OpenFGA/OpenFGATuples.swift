import PolicyAudit
import PolicyModel

/// The tuples: inclusions, lines and needs. Ids are plain words (see `EngineFindings`), which YAML
/// takes between quotes as they are.
enum OpenFGATuples {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let index = policy.index
    var text = "# \(origin.line)\n"
    for (number, feature) in index.features.enumerated() {
      text += tuple(
        "area:\(index.areas[index.areaOfFeature[number]].id)", "area", "feature:\(feature.id)")
    }
    for (card, juniors) in policy.shallow.enumerated() {
      for junior in juniors {
        text += tuple(holders(card, index), "has", "card:\(index.cards[junior].id)")
      }
    }
    for line in policy.lines {
      var holders = holders(line.card, index)
      if let words = line.condition {
        text += "# When \(OneLine.text(words))\n"
        text += tuple(holders, "given", "line:\(line.id)")
        holders = "line:\(line.id)#stands"
      }
      for action in line.actions {
        text += tuple(
          holders, OpenFGAModel.granted(index.actions[action]),
          "feature:\(index.features[line.feature].id)")
      }
    }
    return text
      + OpenFGANeeds(policy).tuples.map { tuple($0.user, $0.relation, $0.object) }.joined()
  }

  static func holders(_ card: Int, _ index: PolicyIndex) -> String {
    "card:\(index.cards[card].id)#has"
  }

  static func tuple(_ user: String, _ relation: String, _ object: String) -> String {
    "- {user: \"\(user)\", relation: \"\(relation)\", object: \"\(object)\"}\n"
  }
}
