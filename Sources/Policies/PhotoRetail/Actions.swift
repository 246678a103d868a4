import PolicyModel

// What the document says a person does, verb by verb. It names no levels for single features and
// never says that one action carries another with it, so there is no ladder and no implication.

extension Action {
  static let view = Action(
    "View", "view", looks: true, verbs: ["view", "see", "review", "read", "watch"])
  static let open = Action("Open", "open", verbs: ["open"])
  static let close = Action("Close", "close", verbs: ["close"])
  static let create = Action("Create", "create", verbs: ["create", "add"])
  static let edit = Action("Edit", "edit", verbs: ["edit", "change", "correct"])
  static let apply = Action("Apply", "apply", verbs: ["apply"])
  static let process = Action("Process", "process", verbs: ["process", "refund"])
  static let complete = Action("Complete", "complete", verbs: ["complete", "finish"])
  static let accept = Action("Accept", "accept", verbs: ["accept"])
  static let provide = Action("Provide", "provide", verbs: ["provide"])
  static let void = Action("Void", "void", verbs: ["void", "cancel"], risk: .high)
  static let manage = Action("Manage", "manage", verbs: ["manage"])
  static let upload = Action("Upload", "upload", verbs: ["upload"])
  static let transfer = Action("Transfer", "transfer", verbs: ["transfer"], risk: .high)

  static let all: [Action] = [
    view, open, close, create, edit, apply, process, complete, accept, provide, void, manage,
    upload, transfer,
  ]
}
