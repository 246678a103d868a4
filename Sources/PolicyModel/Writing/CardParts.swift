// The parts of a card that are words rather than decisions. Each is printed where a reader expects
// it, whatever order it was written in.

/// What the card is for, in one or two sentences; every card begins with it.
public struct Purpose: Sendable {
  package let text: String

  /// Writes the purpose.
  public init(_ text: String) { self.text = text }
}

/// A short line under the card's name.
public struct Tagline: RolePart, SetPart {
  let text: String

  /// Writes the tagline.
  public init(_ text: String) { self.text = text }

  /// Puts it on the card.
  public func write(on card: inout CardContent) { card.tagline = text }
}

/// Why the card is drawn the way it is.
public struct Why: RolePart, SetPart {
  let text: String

  /// Writes the explanation.
  public init(_ text: String) { self.text = text }

  /// Puts it on the card.
  public func write(on card: inout CardContent) { card.why = text }
}

/// What people with this role should be able to do.
public struct Should: RolePart {
  let lines: [String]

  /// Writes the principles, one a line.
  public init(_ first: String, _ rest: String...) { lines = [first] + rest }

  /// Puts them on the card.
  public func write(on card: inout CardContent) { card.should += lines }
}

/// What people with this role should be kept from.
public struct ShouldNot: RolePart {
  let lines: [String]

  /// Writes the principles, one a line.
  public init(_ first: String, _ rest: String...) { lines = [first] + rest }

  /// Puts them on the card.
  public func write(on card: inout CardContent) { card.shouldNot += lines }
}

/// What people with this role do all day.
public struct Duties: RolePart {
  let lines: [String]

  /// Writes the duties, one a line.
  public init(_ first: String, _ rest: String...) { lines = [first] + rest }

  /// Puts them on the card.
  public func write(on card: inout CardContent) { card.duties += lines }
}

/// The card in a few lines, printed after its tables.
public struct Summary: RolePart {
  let lines: [String]

  /// Writes the summary, one point a line.
  public init(_ first: String, _ rest: String...) { lines = [first] + rest }

  /// Puts it on the card.
  public func write(on card: inout CardContent) { card.summary += lines }
}

/// Whom to give this role to.
public struct Guidance: RolePart, SetPart {
  let text: String

  /// Writes the advice.
  public init(_ text: String) { self.text = text }

  /// Puts it on the card.
  public func write(on card: inout CardContent) { card.guidance = text }
}

/// A remark that a reader should not miss.
public struct Note: RolePart, SetPart {
  let text: String

  /// Writes the note.
  public init(_ text: String) { self.text = text }

  /// Puts it on the card.
  public func write(on card: inout CardContent) {
    card.remarks.append(Remark(kind: .note, text: text))
  }
}

/// Advice that makes somebody's work easier.
public struct Tip: RolePart, SetPart {
  let text: String

  /// Writes the tip.
  public init(_ text: String) { self.text = text }

  /// Puts it on the card.
  public func write(on card: inout CardContent) {
    card.remarks.append(Remark(kind: .tip, text: text))
  }
}

/// Something that cannot be undone, or that costs somebody their access.
public struct Warning: RolePart, SetPart {
  let text: String

  /// Writes the warning.
  public init(_ text: String) { self.text = text }

  /// Puts it on the card.
  public func write(on card: inout CardContent) {
    card.remarks.append(Remark(kind: .warning, text: text))
  }
}
