/// A permanent name of a `Subject`: the last part of its page address, never reused.
///
/// Ids are lower-case words joined by hyphens (`customer-service`). A name may change; its id stays.
/// An id is declared once beside the vocabulary and then written bare, so that a misspelt one does
/// not compile.
public struct Identifier<Subject>: Hashable, Sendable {
  /// The id as it stands in addresses, exports and commands.
  public let text: String

  /// Makes an id from its text; whether it is well formed is the audit's business.
  public init(_ text: String) { self.text = text }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Makes an id from a literal: `static let support: Role.ID = "support"`.
  public init(stringLiteral text: String) { self.text = text }
}

extension Identifier: Comparable {
  /// Ids are ordered by their text.
  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

extension Identifier: CustomStringConvertible {
  /// The id's text.
  public var description: String { text }
}
