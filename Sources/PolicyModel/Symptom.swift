package import Diagnostics

/// What a person sees when a permission is missing, and the cause a handbook gives for it.
public struct Symptom: Sendable, Acknowledgeable {
  /// Permanent id of a symptom.
  public typealias ID = Identifier<Symptom>

  package let id: ID
  /// What the person says, without quotation marks.
  package let says: String
  /// The action they lack; holding any of `lacking` means the symptom does not strike.
  package let lacking: [Action]
  /// The actions of which they hold at least one; empty where they hold nothing at all.
  package let holding: [Action]
  /// The cause as printed, in our own words.
  package let cause: String
  package let anchor: SourceAnchor
  /// Findings about this symptom that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Declares a symptom.
  ///
  /// - Parameters:
  ///   - says: What the person says.
  ///   - id: The symptom's permanent id.
  ///   - lacking: The actions, none of which the person holds on the feature.
  ///   - holding: The actions, one of which the person does hold; `[]` for nothing at all.
  ///   - cause: What the handbook gives as the cause.
  public init(
    _ says: String, _ id: ID, lacking: [Action], holding: [Action], cause: String,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.id = id
    self.says = says
    self.lacking = lacking
    self.holding = holding
    self.cause = cause
    self.anchor = SourceAnchor(file: file, line: line, column: column, word: says)
  }
}
