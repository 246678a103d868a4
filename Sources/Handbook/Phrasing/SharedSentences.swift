import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

// Sentences of the pages that belong to no product.

extension Phrasing {
  static let sharedMenu = [
    Document.Step(frontTitle, .page(.index())),
    Document.Step(glossary, .page(SharedAddresses.glossary)),
    Document.Step(rules, .page(SharedAddresses.rules)),
    Document.Step(writing, .page(SharedAddresses.writing)),
  ]

  /// The versions of all policies: one number where they agree, else each with its product.
  static func versions(_ policies: [Policy]) -> String {
    guard let first = policies.first, policies.contains(where: { $0.version != first.version })
    else { return policies.first?.version ?? "" }
    return policies.map { "\($0.version) (\($0.name))" }.joined(separator: ", ")
  }

  static let pages = "Pages"
  static let symptomsFound = "Symptoms"
  static let levelsFound = "Levels"
  static let actionsFound = "Actions"

  static let missingTitle = "There is no page here"
  static let missingLead = """
    The address may be misspelt, or what it led to is no longer part of a product. Every page can be \
    found from its product:
    """

  static let rulesSummary = "What the audit asks of a policy before it is published."
  static let rulesLead = """
    Before anything is published, each policy is held against these rules. An error stops the \
    build; a warning does not. A finding can be acknowledged where it stands, with a reason, which \
    is then published.
    """
  static let wrong = "Wrong"
  static let right = "Right"

  static func severity(_ rule: Rule) -> String { capitalized(rule.severity.rawValue) }

  static func weighs(_ rule: Rule) -> String {
    switch rule.severity {
    case .error: "Severity: error. While it is open, nothing is published."
    case .warning: "Severity: warning. Pages are published; they would be better without it."
    case .note: "Severity: note. Nothing is wrong; it is told so that somebody sees it."
    }
  }

  static func guideSummary(_ guide: Guide, _ product: Product) -> String {
    "\(guide.title): a guide to \(product.policy.name)."
  }

  static let glossarySummary =
    "The words of these handbooks, and what each product calls the same thing."
  static let glossaryLead = """
    These handbooks use one word for each thing, following the NIST standard for role-based access \
    control where it has a word.
    """
  static let productWords = "What each product says"

  static let words: [(id: String, word: String, meaning: String)] = [
    ("role", "Role", "A named job with permissions."),
    ("action", "Action", "Something one may do: view, edit, approve. NIST: operation."),
    ("feature", "Feature", "The part of a product that is acted on. NIST: object."),
    ("permission", "Permission", "One action on one feature."),
    ("area", "Area", "A part of a product that groups features."),
    ("level", "Level", "A name that a product prints for a set of actions."),
    ("ladder", "Ladder", "A product's levels, each holding all that the one before it holds."),
    ("catalog", "Catalog", "Every permission that a product can grant at all."),
    ("prerequisite", "Prerequisite", "What must be held elsewhere for a feature to be of use."),
    ("grant", "Grant", "One line of a card: a feature, actions, a reason."),
    (
      "none", "None",
      "A decision to grant nothing, with its reason. Where nobody has decided, the page says so instead."
    ),
    (
      "permission-set", "Permission set",
      "A bundle of permissions that can be given to a person; several can be held."
    ),
    ("granted", "Granted", "Written on the card itself."),
    (
      "effective", "Effective",
      "What somebody can really do, once inclusion, implication and prerequisites are counted."
    ),
    (
      "derivation", "Derivation",
      "The chain of reasons that makes a permission effective, or breaks it."
    ),
    ("senior", "Senior and junior", "A senior role holds all that its juniors hold."),
    ("separation", "Separation of duties", "Permissions that no one should hold together."),
    ("standard", "Standard", "A recommended bundle that roles are measured against."),
    ("claim", "Claim", "A sentence about a policy that must stay true; the audit decides it."),
    ("symptom", "Symptom", "What somebody sees when a permission is missing."),
    ("finding", "Finding", "One result of the audit: what is wrong, where, and what to do."),
    (
      "fingerprint", "Fingerprint",
      "A short code computed from a policy: pages with the same code say the same."
    ),
  ]
}
