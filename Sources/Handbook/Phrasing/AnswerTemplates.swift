import DocumentModel
import PolicyAudit
import PolicyModel

/// Sentences that are filled here for the command line and the pages, and by the tools' script for whatever
/// a reader asks. So all three say the same.
package enum AnswerTemplate: String, CaseIterable, Sendable {
  case nothingBesides, besides, onCondition, apart, alreadyApart, alongside, requires
  case noneSuffices, lacks, ungivable, notExhaustive
  case give, giveAsWell, nothingToGrant, notNeeded, whoMay, others, othersInstead, request
  case permission, onFeature, seen, notSeen
  case shareOfCards, shareWithout, forActions, besidesThis, nothing

  private func key(hasSets: Bool) -> SentenceKey {
    switch self {
    case .nothingBesides: .answerNothingBesides
    case .besides: .answerBesides
    case .onCondition: .answerOnCondition
    case .apart: .answerApart
    case .alreadyApart: .answerAlreadyApart
    case .alongside: .answerAlongside
    case .requires: .answerRequires
    case .noneSuffices: hasSets ? .answerNoneSufficesWithSets : .answerNoneSuffices
    case .lacks: .answerLacks
    case .ungivable: .answerUngivable
    case .notExhaustive: .answerNotExhaustive
    case .give: .answerGive
    case .giveAsWell: .answerGiveAsWell
    case .nothingToGrant: .answerNothingToGrant
    case .notNeeded: .answerNotNeeded
    case .whoMay: .answerWhoMay
    case .others: .answerOthers
    case .othersInstead: .answerOthersInstead
    case .request: .answerRequest
    case .permission: .answerPermission
    case .onFeature: .answerOnFeature
    case .seen: .answerSeen
    case .notSeen: .answerNotSeen
    case .shareOfCards: .answerShareOfCards
    case .shareWithout: .answerShareWithout
    case .forActions: .answerForActions
    case .besidesThis: .answerBesidesThis
    case .nothing: .answerNothing
    }
  }

  /// The product's own words that stand in it.
  private func words(_ terms: Terms, hasSets: Bool) -> [String: Words] {
    switch self {
    case .noneSuffices:
      hasSets
        ? ["role": .policy(terms.role.one), "sets": .policy(terms.set.many)]
        : ["role": .policy(terms.role.one)]
    case .notExhaustive: ["nouns": .policy(terms.set.many)]
    default: [:]
    }
  }

  func filled(_ values: [String: Words], for policy: ResolvedPolicy) -> Words {
    let hasSets = !policy.sets.isEmpty
    let arguments = values.merging(words(policy.terms, hasSets: hasSets)) { $1 }
    return .sentence(Sentence(id: key(hasSets: hasSets).rawValue, arguments))
  }

  /// The sentence with gaps, `{card}`, `{verb}` and the like, for a script that fills them.
  func withGaps(for policy: ResolvedPolicy) -> Words {
    let message = Catalogue.english[key(hasSets: !policy.sets.isEmpty).rawValue]
    let gaps = (message?.arguments ?? []).map { ($0, Words.fixed("{\($0)}")) }
    return filled(Dictionary(uniqueKeysWithValues: gaps), for: policy)
  }
}
