/// Words that cannot name something of a policy.
enum SwiftWords {
  /// Words of the language, and members that every type has.
  static let reserved: Set<String> = [
    "actor", "any", "as", "associatedtype", "async", "await", "break", "case", "catch", "class",
    "continue", "convenience", "default", "defer", "deinit", "didSet", "do", "dynamic", "else",
    "enum",
    "extension", "fallthrough", "false", "fileprivate", "final", "for", "func", "get", "guard",
    "if",
    "import", "in", "indirect", "infix", "init", "inout", "internal", "is", "isolated", "lazy",
    "let",
    "macro", "mutating", "nil", "none", "nonisolated", "nonmutating", "open", "operator",
    "optional",
    "override", "package", "postfix", "precedencegroup", "prefix", "private", "protocol", "public",
    "repeat", "required", "rethrows", "return", "self", "set", "some", "static", "struct",
    "subscript",
    "super", "switch", "throw", "throws", "true", "try", "type", "typealias", "unowned", "var",
    "weak",
    "where", "while", "willSet", "yield", "consuming", "borrowing", "sending", "each", "repeating",
  ]

  /// Types that a policy's files speak of, and those that every Swift file sees.
  static let types: Set<String> = [
    "Acknowledgement", "Acknowledgements", "Action", "Administration", "Any", "Area", "Array",
    "AuditRule", "Bool", "Card", "CardContent", "CatalogSection", "Character", "Claim", "Codable",
    "Countable", "DefinitionSection", "Dictionary", "Double", "Duties", "Error", "EverythingElse",
    "Feature", "Float", "Grant", "Guidance", "Hashable", "Holds", "Identifier", "Implication",
    "Includes", "Int", "Ladder", "Level", "LevelDefinition", "Limit", "MayBeGivenSets", "Never",
    "Note",
    "Optional", "PermissionSet", "PermdocsKit", "Permdocs", "Policy", "PolicyModel", "Prerequisite",
    "Purpose", "QuickReference", "QuickReferenceRow", "Result", "Retired", "Risk", "Role",
    "RoleSection", "Self", "Sendable", "SeparationOfDuties", "Sequence", "Set", "SetSection",
    "Should",
    "ShouldNot", "Standard", "StandardLine", "String", "Substring", "Summary", "Swift", "Symptom",
    "Tagline", "Task", "Terms", "Tick", "Tip", "Type", "Void", "Warning", "Why",
  ]
}
