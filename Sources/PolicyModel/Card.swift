package import Diagnostics

/// What a role and a permission set have in common: one printed card of decisions.
///
/// The audit, the pages and the exports work on cards; the two kinds differ in how they are
/// written and in whether one person may hold several.
///
/// A role and a permission set share one space of ids, so that a claim or a command can name either.
public struct Card: Sendable {
  /// Permanent id of a role or a permission set.
  public typealias ID = Identifier<Card>

  package enum Kind: String, Sendable, CaseIterable {
    case role
    case permissionSet = "set"
  }

  package var kind: Kind
  package var id: ID
  package var name: String
  package var content: CardContent
  package var anchor: SourceAnchor
  package var acknowledged: Acknowledgements
  /// Ids that it had before.
  package var formerly: [ID]

  package init(
    kind: Kind, id: ID, name: String, content: CardContent, anchor: SourceAnchor,
    acknowledged: Acknowledgements = Acknowledgements(), formerly: [ID] = []
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.content = content
    self.anchor = anchor
    self.acknowledged = acknowledged
    self.formerly = formerly
  }

  /// Every line of the card, in printed order.
  package var grants: some Sequence<Grant> { content.sections.lazy.flatMap(\.grants) }
}

/// One area's part of a card.
package struct CardSection: Sendable {
  package var area: Area.ID
  /// The heading on this card, where it differs from the area's name.
  package var printedName: String?
  package var about: String?
  package var grants: [Grant]
  package var anchor: SourceAnchor
  package var acknowledged = Acknowledgements()

  package init(
    area: Area.ID, printedName: String? = nil, about: String? = nil, grants: [Grant],
    anchor: SourceAnchor
  ) {
    self.area = area
    self.printedName = printedName
    self.about = about
    self.grants = grants
    self.anchor = anchor
  }
}

/// A remark printed on a card beside its table.
package struct Remark: Sendable, Hashable {
  package enum Kind: String, Sendable { case note, tip, warning }
  package var kind: Kind
  package var text: String
}

/// Everything written between a card's braces.
public struct CardContent: Sendable {
  package var purpose: String
  package var tagline: String?
  package var why: String?
  package var should: [String] = []
  package var shouldNot: [String] = []
  package var duties: [String] = []
  package var summary: [String] = []
  package var guidance: String?
  package var remarks: [Remark] = []
  /// Juniors, in the order written: this role holds all that they hold.
  package var juniors: [CardReference] = []
  /// Permission sets that come with the role.
  package var sets: [CardReference] = []
  /// True where the role comes with every permission set of the policy.
  package var holdsEverySet = false
  /// True where people of this role may be given permission sets.
  package var mayBeGivenSets = false
  /// Why every feature that the card does not name is an explicit none.
  package var otherwiseNone: String?
  package var sections: [CardSection] = []

  package init(purpose: String) { self.purpose = purpose }
}

/// A card's id together with the place where it was referred to.
package struct CardReference: Sendable {
  package let id: Card.ID
  package let anchor: SourceAnchor

  package init(id: Card.ID, anchor: SourceAnchor) {
    self.id = id
    self.anchor = anchor
  }
}
