import Diagnostics
import DocumentModel
import Handbook
import PolicyAudit
import PolicyModel

/// All policies, audited.
struct Auditing {
  /// Those that passed, in the program's order.
  let policies: [ResolvedPolicy]
  let report: Report

  init(_ declarations: [Policy]) {
    let audits = Audit.audit(declarations)
    policies = audits.compactMap(\.policy)
    let counts = audits.map(\.checked)
    report = Report(
      findings: (audits.flatMap(\.findings) + Self.takenIDs(declarations)).sorted(),
      checked: [
        Report.Checked("products", declarations.count),
        Report.Checked("roles", counts.reduce(0) { $0 + $1.roles }),
        Report.Checked("permissionSets", counts.reduce(0) { $0 + $1.permissionSets }),
        Report.Checked("features", counts.reduce(0) { $0 + $1.features }),
        Report.Checked("decisions", counts.reduce(0) { $0 + $1.decisions }),
        Report.Checked("claims", counts.reduce(0) { $0 + $1.claims }),
        Report.Checked("rules", counts.map(\.rules).max() ?? 0),
        Report.Checked(
          "acknowledgedFindings", audits.reduce(0) { $0 + $1.acknowledged.count }),
      ])
  }

  /// An audit sees one policy; that two of them share an address shows only here.
  private static func takenIDs(_ policies: [Policy]) -> [Diagnostic] {
    var owners: [String: Policy] = [:]
    return policies.compactMap { policy in
      let id = policy.id.text
      let owner = owners.updateValue(policy, forKey: id)
      guard owner != nil || sharedFolders.contains(id) else { return nil }
      return Diagnostic(
        rule: AuditRule.duplicateSlug.id, severity: .error,
        summary:
          "\(policy.name) has the id \(id), which \(owner?.name ?? "the handbook") has already",
        at: policy.anchor,
        notes: owner.map { [Diagnostic.Note("the first stands here", at: $0.anchor)] } ?? [],
        suggestions: ["give \(policy.name) an id of its own"])
    }
  }

  /// What stands beside the products' own folders.
  private static let sharedFolders = Set(
    ["assets"]
      + [PageSubject.glossary, .rules, .sheets, .writing].flatMap {
        $0.address.components.prefix(1)
      })
}

extension CommandContext {
  static func policy(_ asked: String, among policies: [Policy]) throws -> Policy {
    try NameLookup(
      one: "product", many: "products", things: policies.map { ($0.id.text, $0.name, $0) }
    ).find(asked)
  }

  /// One product, audited; where it has errors they are told and there is nothing to work with.
  func audited(_ product: String, _ style: ReportStyle) throws -> ResolvedPolicy? {
    let auditing = Auditing([try Self.policy(product, among: policies())])
    if let policy = auditing.policies.first { return policy }
    tell(auditing.report, as: style, rules: KitRules.all)
    return nil
  }
}
