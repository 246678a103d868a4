// A policy is literal, so the builders take lines and nothing else: no loops, no conditions.

/// Collects the lines of one area of a role card.
@resultBuilder
public enum GrantBuilder {
  /// Takes the lines in order.
  public static func buildBlock(_ first: Grant, _ rest: Grant...) -> [Grant] { [first] + rest }
}

/// Collects the lines of one module of a permission set.
@resultBuilder
public enum TickBuilder {
  /// Takes the lines in order.
  public static func buildBlock(_ first: Tick, _ rest: Tick...) -> [Tick] { [first] + rest }
}

/// Collects a role card: a purpose first, then its other parts.
@resultBuilder
public enum RoleBuilder {
  /// A card begins with its purpose; without one it does not compile.
  public static func buildPartialBlock(first purpose: Purpose) -> CardContent {
    CardContent(purpose: purpose.text)
  }

  /// Adds one more part.
  public static func buildPartialBlock(
    accumulated card: CardContent, next part: some RolePart
  ) -> CardContent {
    var card = card
    part.write(on: &card)
    return card
  }

  /// Only for its message, where a card does not begin with its purpose.
  @available(*, unavailable, message: "a role card begins with its Purpose")
  public static func buildPartialBlock(first part: some RolePart) -> CardContent {
    CardContent(purpose: "")
  }

  /// Only for its message, where a card is empty.
  @available(*, unavailable, message: "a role card begins with its Purpose")
  public static func buildBlock() -> CardContent { CardContent(purpose: "") }
}

/// Collects a permission set: a purpose first, then its modules.
@resultBuilder
public enum SetBuilder {
  /// A set begins with its purpose; without one it does not compile.
  public static func buildPartialBlock(first purpose: Purpose) -> CardContent {
    CardContent(purpose: purpose.text)
  }

  /// Adds one more part.
  public static func buildPartialBlock(
    accumulated card: CardContent, next part: some SetPart
  ) -> CardContent {
    var card = card
    part.write(on: &card)
    return card
  }

  /// Only for its message, where a set does not begin with its purpose.
  @available(*, unavailable, message: "a permission set begins with its Purpose")
  public static func buildPartialBlock(first part: some SetPart) -> CardContent {
    CardContent(purpose: "")
  }

  /// Only for its message, where a set is empty.
  @available(*, unavailable, message: "a permission set begins with its Purpose")
  public static func buildBlock() -> CardContent { CardContent(purpose: "") }
}

/// Something that may stand on a role card after its purpose.
public protocol RolePart {
  /// Puts this part on the card.
  func write(on card: inout CardContent)
}

/// Something that may stand on a permission set after its purpose.
public protocol SetPart {
  /// Puts this part on the set.
  func write(on card: inout CardContent)
}

extension RoleSection: RolePart {
  /// Appends the area to the card.
  public func write(on card: inout CardContent) { card.sections.append(section) }
}

extension SetSection: SetPart {
  /// Appends the module to the set.
  public func write(on card: inout CardContent) { card.sections.append(section) }
}
