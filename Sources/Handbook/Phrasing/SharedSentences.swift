import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

// Sentences of the pages that belong to no product.

extension Phrasing {
  static let sharedMenu = [
    Document.Step(.said(.frontTitle), .page(.index())),
    Document.Step(.said(.glossary), .page(SharedAddresses.glossary)),
    Document.Step(.said(.rules), .page(SharedAddresses.rules)),
    Document.Step(.said(.writing), .page(SharedAddresses.writing)),
  ]

  /// The versions of all policies: one number where they agree, else each with its product.
  static func versions(_ policies: [Policy]) -> Words {
    guard let first = policies.first, policies.contains(where: { $0.version != first.version })
    else { return .fixed(policies.first?.version ?? "") }
    return .list(
      policies.map {
        .said(.versionOf, ["version": .fixed($0.version), "product": .policy($0.name)])
      }, .comma)
  }

  static func severity(_ rule: Rule) -> Words {
    switch rule.severity {
    case .error: .said(.severityError)
    case .warning: .said(.severityWarning)
    case .note: .said(.severityNote)
    }
  }

  static func weighs(_ rule: Rule) -> Words {
    switch rule.severity {
    case .error: .said(.weighsError)
    case .warning: .said(.weighsWarning)
    case .note: .said(.weighsNote)
    }
  }

  /// What a rule asks for, in the words that are written beside the rule.
  static func title(_ rule: Rule) -> Words { .policy(sentence(rule.title)) }

  /// The glossary: each word under its anchor, with its meaning.
  static let glossary: [(id: String, word: SentenceKey, meaning: SentenceKey)] = [
    ("role", .wordRole, .meaningRole),
    ("action", .wordAction, .meaningAction),
    ("feature", .wordFeature, .meaningFeature),
    ("permission", .wordPermission, .meaningPermission),
    ("area", .wordArea, .meaningArea),
    ("level", .wordLevel, .meaningLevel),
    ("ladder", .wordLadder, .meaningLadder),
    ("catalog", .wordCatalog, .meaningCatalog),
    ("prerequisite", .wordPrerequisite, .meaningPrerequisite),
    ("grant", .wordGrant, .meaningGrant),
    ("none", .wordNone, .meaningNone),
    ("permission-set", .wordPermissionSet, .meaningPermissionSet),
    ("granted", .wordGranted, .meaningGranted),
    ("effective", .wordEffective, .meaningEffective),
    ("derivation", .wordDerivation, .meaningDerivation),
    ("senior", .wordSenior, .meaningSenior),
    ("separation", .wordSeparation, .meaningSeparation),
    ("standard", .wordStandard, .meaningStandard),
    ("claim", .wordClaim, .meaningClaim),
    ("symptom", .wordSymptom, .meaningSymptom),
    ("finding", .wordFinding, .meaningFinding),
    ("fingerprint", .wordFingerprint, .meaningFingerprint),
  ]
}
