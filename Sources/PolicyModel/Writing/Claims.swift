import Diagnostics

// Claims read verb first: `.confirm(.support, cannot: .delete, jobs)`, `.ranked(.owner, .buyer)`.

extension Claim {
  /// Claims that a card holds an action on every one of some features.
  public static func confirm(
    _ card: Card.ID, can action: Action, _ first: Feature, _ rest: Feature...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(
      .can(card, action.id, ([first] + rest).map(\.id)),
      at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that a card holds an action on none of some features.
  public static func confirm(
    _ card: Card.ID, cannot action: Action, _ first: Feature, _ rest: Feature...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(
      .cannot(card, action.id, ([first] + rest).map(\.id)),
      at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that a card holds nothing at all on some features.
  public static func confirm(
    _ card: Card.ID, hasNoAccessTo first: Feature, _ rest: Feature...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(
      .noAccess(card, ([first] + rest).map(\.id)),
      at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that a card holds an action on every feature of some areas that offers it.
  public static func confirm(
    _ card: Card.ID, can action: Action, throughout first: Area, _ rest: Area...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(
      .canThroughout(card, action.id, ([first] + rest).map(\.id)),
      at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that a card never holds anything but some actions, in some areas or anywhere.
  public static func confirm(
    _ card: Card.ID, holdsOnly actions: [Action], within areas: Area...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(
      .onlyEver(card, actions.map(\.id), areas.map(\.id)),
      at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims the level that a card prints on some features.
  public static func confirm(
    _ card: Card.ID, holds level: Level.ID, on first: Feature, _ rest: Feature...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(
      .level(card, level, ([first] + rest).map(\.id)),
      at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that exactly these cards hold an action on a feature.
  public static func only(
    _ cards: Card.ID..., can action: Action, _ feature: Feature,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(
      .only(cards, action.id, feature.id),
      at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that no card holds an action on any of some features.
  public static func nobody(
    can action: Action, _ first: Feature, _ rest: Feature...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(
      .never(action.id, ([first] + rest).map(\.id)),
      at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that one card holds all that another holds.
  public static func includes(
    _ senior: Card.ID, _ junior: Card.ID,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(.includes(senior, junior), at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that one card holds what another holds, some ticks excepted.
  public static func equals(
    _ card: Card.ID, _ other: Card.ID, except exceptions: Tick...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(
      .equals(
        card, other,
        except: exceptions.flatMap { tick in
          tick.grant.actions.map { Permission($0.id, on: tick.grant.feature) }
        }),
      at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that a card holds all that the catalog offers.
  public static func unrestricted(
    _ card: Card.ID,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(.everything(card), at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that each card holds all that the next one holds.
  public static func ranked(
    _ first: Card.ID, _ rest: Card.ID...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(.ranked([first] + rest), at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that no card holds fewer permissions.
  public static func mostRestricted(
    _ card: Card.ID,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(.mostRestricted(card), at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims that a card meets a standard.
  public static func confirm(
    _ card: Card.ID, meets standard: Standard.ID,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(.meets(card, standard), at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims the number of a limit.
  public static func atMost(
    _ maximum: Int, _ limit: Limit.ID,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(.atMost(limit, maximum), at: SourceAnchor(file: file, line: line, column: column))
  }

  /// Claims how many there are of something.
  public static func thereAre(
    _ number: Int, _ things: Countable,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Claim {
    Claim(.count(things, number), at: SourceAnchor(file: file, line: line, column: column))
  }
}
