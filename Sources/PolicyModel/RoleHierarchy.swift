import Diagnostics

/// This role holds all that its juniors hold, and what is on its own card.
public struct Includes: RolePart {
  let juniors: [Role.ID]
  let anchor: SourceAnchor

  /// Names the juniors by id.
  public init(
    _ first: Role.ID, _ rest: Role.ID...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    juniors = [first] + rest
    anchor = SourceAnchor(file: file, line: line, column: column)
  }

  /// Puts them on the card.
  public func write(on card: inout CardContent) {
    card.juniors += juniors.map { CardReference(id: $0, anchor: anchor.underlining($0.text)) }
  }
}

/// This role comes with permission sets.
public struct Holds: RolePart {
  let sets: [PermissionSet.ID]
  let everySet: Bool
  let anchor: SourceAnchor

  /// Names the sets by id.
  public init(
    _ first: PermissionSet.ID, _ rest: PermissionSet.ID...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    sets = [first] + rest
    everySet = false
    anchor = SourceAnchor(file: file, line: line, column: column)
  }

  private init(everySet anchor: SourceAnchor) {
    sets = []
    everySet = true
    self.anchor = anchor
  }

  /// The role comes with every permission set, whichever there are.
  public static func everySet(
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Holds {
    Holds(everySet: SourceAnchor(file: file, line: line, column: column))
  }

  /// Puts them on the card.
  public func write(on card: inout CardContent) {
    card.sets += sets.map { CardReference(id: $0, anchor: anchor.underlining($0.text)) }
    if everySet { card.holdsEverySet = true }
  }
}

/// People with this role hold whichever permission sets they are given.
public struct MayBeGivenSets: RolePart {
  /// Says so.
  public init() {}

  /// Puts it on the card.
  public func write(on card: inout CardContent) { card.mayBeGivenSets = true }
}

/// Every feature that the card does not name is an explicit none, for one reason.
public struct EverythingElse: RolePart {
  let reason: String

  /// Decides the rest.
  public init(noneBecause reason: String) { self.reason = reason }

  /// Puts it on the card.
  public func write(on card: inout CardContent) { card.otherwiseNone = reason }
}
