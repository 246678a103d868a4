import PolicyAudit
import PolicyModel

/// The model: the same for every policy with these actions.
///
/// OpenFGA follows relations to any of several objects and has no "all of these". So several needs of a
/// feature are joined two by two, until one need is left that stands for all of them. A model that
/// subtracted whoever lacks something would be shorter; but OpenFGA, asked to list users, forgets to
/// subtract from everyone.
enum OpenFGAModel {
  /// The relation that lines grant; `can_` stands before the one to ask for.
  static func granted(_ action: Action) -> String { "holds_\(action.id.text)" }
  static func asked(_ action: Action) -> String { "can_\(action.id.text)" }

  /// OpenFGA's limit for the name of a relation, less what stands before an action's id.
  static let longestAction = 50 - "holds_".utf8.count

  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let actions = policy.resolved.listedActions.map { action in
      """
          define \(granted(action)): [card#has, line#stands]
          define \(asked(action)): \(granted(action)) and met from needs

      """
    }
    return """
      # \(origin.line)
      # A card is a role or a permission set; a person has it, or has one that includes it. Ask whether
      # user:PERSON can_ACTION feature:FEATURE. While the condition of a line is met, send with the
      # question that user:PERSON is agreed on line:CARD/FEATURE.
      model
        schema 1.1

      type user

      type card
        relations
          define has: [user, card#has]

      type line
        relations
          define given: [card#has]
          define agreed: [user, user:*]
          define stands: given and agreed

      type need
        relations
          define one: [need]
          define other: [need]
          define both: met from one and met from other
          define met: [user:*, card#has, line#stands] or both

      type area

      type feature
        relations
          define area: [area]
          define needs: [need]
      \(actions.joined())
      """
  }
}
