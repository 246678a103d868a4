import DocumentModel
import PolicyModel

/// Sentences with gaps, `{card}`, `{verb}`, `{feature}` and the like: filled here for the command line
/// and the pages, and by the tools' script for whatever a reader asks. So all three say the same.
package enum AnswerTemplate: String, CaseIterable, Sendable {
  case nothingBesides, besides, onCondition, apart, alreadyApart, alongside, requires
  case noneSuffices, lacks, ungivable, notExhaustive
  case give, giveAsWell, nothingToGrant, notNeeded, whoMay, others, othersInstead, request
  case permission, onFeature, seen, notSeen
  case shareOfCards, shareWithout, forActions, besidesThis, nothing

  /// The sentence for one product.
  func text(_ terms: Terms, hasSets: Bool) -> String {
    let card = hasSets ? "\(terms.role.one) or combination of \(terms.set.many)" : terms.role.one
    return switch self {
    case .nothingBesides: "Brings nothing that was not asked for."
    case .besides: "Brings {count} more: {list}."
    case .onCondition: "Holds on a condition only: {list}."
    case .apart: "Brings together what should be kept apart, {actions} on {list}: {reason}"
    case .alreadyApart: "What is asked for should be kept apart, {actions} on {list}: {reason}"
    case .alongside: "{roles} with {sets}"
    case .requires: "Is needed too: {list}."
    case .noneSuffices: "No \(card) can do all of this."
    case .lacks: "{card} lacks {list}."
    case .ungivable: "Nobody can be given {list}."
    case .notExhaustive:
      "More than {count} \(terms.set.many) bear on this, so not every combination was tried: there may be a smaller one."
    case .give: "Smallest change: give {card} {list}."
    case .giveAsWell: "Smallest change: give this person {list} as well."
    case .nothingToGrant: "There is nothing to grant: the product has no such permission."
    case .notNeeded: "There is nothing to change."
    case .whoMay: "Who may make the change: {list}."
    case .others: "Already lets people do it: {list}."
    case .othersInstead: "Can do it already: {list}."
    case .request:
      "I have the {kind} {card} and cannot {verb} {feature}. Could I please be given {list}?"
    case .permission: "{actions} on {feature}"
    case .onFeature: "{feature} ({actions})"
    case .seen: "That is what “{says}” comes from."
    case .notSeen: "“{says}” has another cause here: {card} does not lack what it speaks of."
    case .shareOfCards: "{count} of {total} can"
    case .shareWithout: "{count} of {total} cannot"
    case .forActions: "to {actions}: {list}"
    case .besidesThis: "{list} besides"
    case .nothing: "nothing"
    }
  }
}

extension Phrasing {
  /// The text with its gaps filled, in one go: what is put in is never taken for a gap.
  static func fill(_ text: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      result += rest[..<open] + (values[name].map(QuotedWords.group) ?? "{\(name)}")
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
