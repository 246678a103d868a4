import Testing

/// A few lines of policy that the compiler is asked about.
struct Snippet: CustomTestStringConvertible {
  /// What the snippet gets wrong.
  let title: String
  /// The body of a `static var card: Role`, after a small vocabulary.
  let card: String
  /// What the compiler's message has to say.
  let message: String
  /// The text of the line that the message has to stand at.
  let line: String

  var testDescription: String { title }
}
