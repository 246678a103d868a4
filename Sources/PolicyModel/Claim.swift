package import Diagnostics

/// A sentence about the policy that must stay true.
///
/// Only what is claimed is written; the sentence itself is composed from it, so that words and
/// check cannot part. The ways to write one are in `Writing/Claims.swift`.
public struct Claim: Sendable, Acknowledgeable {
  /// What is claimed.
  package enum Statement: Sendable, Hashable {
    /// The card holds the action on every one of the features.
    case can(Card.ID, Action.ID, [Feature.ID])
    /// The card holds the action on none of the features.
    case cannot(Card.ID, Action.ID, [Feature.ID])
    /// The card holds no action at all on any of the features.
    case noAccess(Card.ID, [Feature.ID])
    /// The card holds the action on every feature of the areas that offers it.
    case canThroughout(Card.ID, Action.ID, [Area.ID])
    /// What the card holds in the areas, or anywhere where none is named, is only these actions.
    case onlyEver(Card.ID, [Action.ID], [Area.ID])
    /// Exactly these cards hold the action on the feature.
    case only([Card.ID], Action.ID, Feature.ID)
    /// No card holds the action on any of the features.
    case never(Action.ID, [Feature.ID])
    /// The first holds all that the second holds.
    case includes(Card.ID, Card.ID)
    /// Both hold the same, but for these permissions of the second.
    case equals(Card.ID, Card.ID, except: [Permission])
    /// The card holds all that the catalog offers.
    case everything(Card.ID)
    /// Each card holds all that the next one holds.
    case ranked([Card.ID])
    /// No card holds fewer permissions.
    case mostRestricted(Card.ID)
    /// The card prints this level on every one of the features.
    case level(Card.ID, Level.ID, [Feature.ID])
    /// The card meets the standard.
    case meets(Card.ID, Standard.ID)
    /// The limit is this number.
    case atMost(Limit.ID, Int)
    /// There are this many.
    case count(Countable, Int)
  }

  package let statement: Statement
  package let anchor: SourceAnchor
  /// Findings about this claim that are known and kept.
  public var acknowledged = Acknowledgements()

  package init(_ statement: Statement, at anchor: SourceAnchor) {
    self.statement = statement
    self.anchor = anchor
  }
}

/// What a counting claim counts.
public enum Countable: String, Sendable, Hashable {
  /// The roles of the policy.
  case roles
  /// The permission sets of the policy.
  case permissionSets
  /// The permissions that can be put in a permission set.
  case configurablePermissions
  /// The features of the catalog.
  case features
}
