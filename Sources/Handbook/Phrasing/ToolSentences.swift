import DocumentModel
import PolicyAudit
import PolicyModel

// The pages that answer questions.

extension Phrasing {
  static func lead(of tool: Tool, _ product: Product) -> Words {
    switch tool {
    case .whichRole: .said(.whichRoleLead)
    case .whoCan: .said(.whoCanLead)
    case .whyNot: .said(.whyNotLead, ["card": cardNoun(product)])
    case .compare: .said(.compareLead, ["card": cardNoun(product)])
    }
  }

  /// A link to a tool, and what it tells.
  static func line(of tool: Tool, _ link: Inline, _ product: Product) -> Words {
    .said(.toolAndLead, ["tool": .run([link]), "lead": lead(of: tool, product)])
  }

  static func summary(of tool: Tool, _ product: Product) -> Words {
    let name = Words.policy(product.policy.name)
    return switch tool {
    case .whichRole: .said(.whichRoleSummary, ["product": name])
    case .whoCan: .said(.whoCanSummary, ["product": name])
    case .whyNot: .said(.whyNotSummary, ["product": name])
    case .compare:
      .said(.compareSummary, ["cards": .policy(cardTerms(product).many), "product": name])
    }
  }

  /// "Nothing", "1 permission", "12 permissions".
  static func many(_ count: Int) -> Words { .said(.permissionCount, ["count": .number(count)]) }
}
