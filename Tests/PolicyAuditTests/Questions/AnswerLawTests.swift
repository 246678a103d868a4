import PolicyAudit
import PolicyModel
import Testing

@Suite("Laws of the other questions") struct AnswerLawTests {
  private static let seeds = 0..<100

  @Test("Who can is the effective relation, and everybody is in one of the two lists")
  func whoCan() throws {
    for seed in Self.seeds {
      let policy = try ChancePolicy.audited(seed: seed)
      let plainly = Plainly(policy: policy.declaration)
      let can = policy.cards.each { plainly.can([policy[$0].id]) }
      for (feature, named) in zip(policy.features, policy.listedFeatures) {
        for (action, verb) in zip(policy.actions, policy.listedActions) {
          let answer = policy.whoCan(action, on: feature)
          let able = policy.cards.filter {
            can[$0].contains(Plainly.Pair(feature: named.id, action: verb.id))
          }
          #expect(answer.able.map(\.card.id) == able.map { policy[$0].id }, "\(seed)")
          #expect(answer.able.count + answer.unable.count == policy.cards.count)
        }
      }
    }
  }

  @Test("A cure cures, and no line of it could be left out")
  func cure() throws {
    var cured = 0
    for seed in Self.seeds {
      let policy = try ChancePolicy.audited(seed: seed)
      for card in policy.cards {
        for feature in policy.features {
          for action in policy.actions {
            let answer = policy.whyNot(card, feature, action)
            let wanted = Plainly.Pair(
              feature: policy[feature].id, action: policy[action].id)
            let own = policy[card].id
            switch answer.cure {
            case .notNeeded: #expect(answer.derivation.isAble)
            case .impossible: #expect(!policy.offers(action, on: feature))
            case .give(let combinations):
              let plainly = Plainly(policy: policy.declaration)
              for sets in combinations {
                let ids = sets.map { policy[$0].id }
                #expect(plainly.can([own] + ids).contains(wanted), "\(seed)")
                for id in ids {
                  #expect(!plainly.can([own] + ids.filter { $0 != id }).contains(wanted), "\(seed)")
                }
              }
              cured += 1
            case .grant(let lines):
              #expect(can(own, with: lines, policy).contains(wanted), "\(seed)")
              for line in lines {
                #expect(
                  !can(own, with: lines.filter { $0 != line }, policy).contains(wanted), "\(seed)")
              }
              cured += 1
            }
          }
        }
      }
    }
    #expect(cured > 1_000)
  }

  private func can(
    _ card: Card.ID, with lines: [WhyNot.Line], _ audited: ResolvedPolicy
  ) -> Set<Plainly.Pair> {
    var policy = audited.declaration
    let grants = lines.map { line in
      Grant(
        feature: audited[line.feature].id, decision: .actions(line.actions),
        anchor: policy.anchor)
    }
    let section = CardSection(area: "desk", grants: grants, anchor: policy.anchor)
    for place in policy.roles.indices where policy.roles[place].card.id == card {
      policy.roles[place].card.content.sections.append(section)
    }
    for place in policy.sets.indices where policy.sets[place].card.id == card {
      policy.sets[place].card.content.sections.append(section)
    }
    return Plainly(policy: policy).can([card])
  }

  @Test("Several compared: a feature is told where they differ, and nowhere else")
  func compared() throws {
    for seed in Self.seeds {
      let policy = try ChancePolicy.audited(seed: seed)
      let cards = Array(policy.cards.prefix(4))
      let told = policy.contrasts(of: cards)
      for feature in policy.features {
        let actions = cards.map { card in
          policy.actions.filter {
            policy.holds(card, $0, on: feature)
          }
        }
        let isTold = told.contains { $0.feature == feature && $0.actions == actions }
        let conditions = cards.map { card in
          policy.actions.filter { policy.holds(card, $0, on: feature) }.map {
            policy.condition(of: card, policy.permission($0, on: feature))
          }
        }
        #expect(
          isTold == (Set(actions).count > 1 || Set(conditions).count > 1), "\(seed)")
      }
      let common = policy.common(to: cards)
      #expect(cards.allSatisfy { common.isSubset(of: policy.holdings[$0].effective) })
    }
  }
}
