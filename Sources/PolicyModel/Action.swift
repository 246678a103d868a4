/// Something a person may do to a feature: view, edit, approve.
///
/// NIST RBAC: operation.
public struct Action: Hashable, Sendable {
  /// Permanent id of an action.
  public typealias ID = Identifier<Action>

  package let id: ID
  package let name: String
  /// The action inside a sentence: "approve" where the product prints "Approval".
  package let spoken: String
  /// Whether it only looks and changes nothing.
  package let looks: Bool
  /// Words that, in a reason or a purpose, promise this action ("fix", "correct" for editing).
  package let verbs: [String]
  /// How much harm it can do; nothing where the policy does not say.
  package let risk: Risk?

  /// Declares an action.
  ///
  /// - Parameters:
  ///   - name: The action as the product prints it.
  ///   - id: Its permanent id.
  ///   - spoken: The verb inside a sentence, where it is not the name in lower case.
  ///   - looks: True for an action that only looks and changes nothing.
  ///   - verbs: Words that promise this action when they stand in a reason; `description-mismatch`
  ///     reads them.
  ///   - risk: How much harm it can do; low for what only looks, else ordinary, unless said.
  public init(
    _ name: String, _ id: ID, spoken: String? = nil, looks: Bool = false, verbs: [String] = [],
    risk: Risk? = nil
  ) {
    self.name = name
    self.id = id
    self.spoken = spoken ?? name.lowercased()
    self.looks = looks
    self.verbs = verbs
    self.risk = risk
  }

  /// Two actions are the same when their ids are.
  public static func == (a: Action, b: Action) -> Bool { a.id == b.id }

  /// Hashes the id alone, in step with `==`.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// One action carries another with it: whoever may edit may view.
///
/// Implication is declared for each product, never assumed. It reaches only actions that the
/// feature offers.
public struct Implication: Sendable, Hashable {
  package let action: Action
  package let implied: Action

  /// Declares that whoever holds `action` on a feature holds `implied` there too.
  public static func whoever(may action: Action, also implied: Action) -> Implication {
    Implication(action: action, implied: implied)
  }
}
