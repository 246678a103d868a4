import Diagnostics
import PolicyAudit
import PolicyModel

/// The tuples: inclusions, lines and needs. Ids are plain words (see `EngineFindings`), which YAML
/// takes between quotes as they are.
enum OpenFGATuples {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let resolved = policy.resolved
    var text = "# \(origin.line)\n"
    for feature in resolved.features {
      text += tuple(
        "area:\(resolved[resolved.area(of: feature)].id)", "area", "feature:\(resolved[feature].id)"
      )
    }
    let shallow = policy.shallow
    for card in resolved.cards {
      for junior in shallow[card] {
        text += tuple(holders(card, resolved), "has", "card:\(resolved[junior].id)")
      }
    }
    for line in policy.lines {
      var holders = holders(line.card, resolved)
      if let words = line.condition {
        text += "# When \(Spelling.comment(words))\n"
        text += tuple(holders, "given", "line:\(line.id)")
        holders = "line:\(line.id)#stands"
      }
      for action in line.actions {
        text += tuple(
          holders, OpenFGAModel.granted(resolved[action]),
          "feature:\(resolved[line.feature].id)")
      }
    }
    return text
      + OpenFGANeeds(policy).tuples.map { tuple($0.user, $0.relation, $0.object) }.joined()
  }

  static func holders(_ card: Ref<Card>, _ resolved: ResolvedPolicy) -> String {
    "card:\(resolved[card].id)#has"
  }

  static func tuple(_ user: String, _ relation: String, _ object: String) -> String {
    "- {user: \"\(user)\", relation: \"\(relation)\", object: \"\(object)\"}\n"
  }
}
