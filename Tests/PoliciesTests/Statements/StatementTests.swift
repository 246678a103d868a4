import Capillary
import CapturaWorkflow
import Diagnostics
import PolicyModel
import Testing

@testable import Handbook
@testable import PolicyAudit

/// The products' documents sentence by sentence: whatever one says of who can do what is decided by a
/// claim, or by another part of the policy, and would be noticed if the policy said otherwise.
@Suite("Every sentence of the documents is decided")
struct StatementTests {
  static let documents = ["captura-workflow", "capillary"]

  /// A sentence, in words of ours, and what decides it.
  struct Statement: CustomStringConvertible {
    let document: String
    let line: Int
    let words: String
    let kind: String
    let decider: String

    init(_ row: Fixture.Row) throws {
      document = row["document"] ?? ""
      line = try #require(Int(row["line"] ?? ""), "\(row)")
      words = row["statement"] ?? ""
      kind = row["decided_by"] ?? ""
      decider = row["which"] ?? ""
    }

    var description: String { "\(document), line \(line), \(words): \(kind) \(decider)" }
  }

  /// A policy beside its claims as readers see them.
  struct Audited {
    let policy: Policy
    let report: Audit.Report
    let claims: [String: Claim]

    init(_ policy: Policy) throws {
      self.policy = policy
      report = Audit.audit(policy)
      let audited = try #require(report.policy)
      let product = Product(audited)
      claims = Dictionary(
        policy.claims.map { (Phrasing.claim($0.statement, product).english, $0) }
      ) { first, _ in first }
    }

    func isAcknowledged(_ claim: Claim) -> Bool {
      report.acknowledged.contains {
        $0.finding.rule == "false-claim" && $0.finding.anchor == claim.anchor
      }
    }
  }

  static func audited(_ product: String) throws -> Audited {
    try Audited(product == "capillary" ? Capillary.policy : CapturaWorkflow.policy)
  }

  static func statements(_ product: String, _ kinds: String...) throws -> [Statement] {
    try Fixture("\(product)-statements").rows.map(Statement.init)
      .filter { kinds.isEmpty || kinds.contains($0.kind) }
  }

  @Test("each line that allows, forbids or counts something is accounted for", arguments: documents)
  func complete(product: String) throws {
    let statements = try Self.statements(product)
    let rows = try Fixture("statement-words").rows.filter { $0["product"] == product }
    #expect(rows.count > 10)
    for row in rows {
      let document = row["document"] ?? ""
      let lines = (row["lines"] ?? "").split(separator: " ").compactMap { Int($0) }
      #expect(lines.count == Int(row["count"] ?? ""), "\(row)")
      let told = Set(statements.filter { $0.document == document }.map(\.line))
      #expect(lines.filter { !told.contains($0) } == [], "\(document)")
    }
  }

  @Test("each sentence has words and something that decides it", arguments: documents)
  func form(product: String) throws {
    let known = Set(PrintedFacts.kinds.keys).union(["claim", "contradicted", "nothing"])
    for statement in try Self.statements(product) {
      #expect(known.contains(statement.kind), "\(statement)")
      #expect(!statement.words.isEmpty && !statement.decider.isEmpty, "\(statement)")
    }
  }

  @Test(
    "a claim that decides a sentence is true, and false in every part otherwise",
    arguments: documents)
  func claims(product: String) throws {
    let audited = try Self.audited(product)
    let contradiction = Contradiction(of: audited.policy)
    var decided: Set<String> = []
    for statement in try Self.statements(product, "claim") {
      let claim = try #require(audited.claims[statement.decider], "\(statement)")
      let isContradicted = audited.isAcknowledged(claim)
      #expect(!isContradicted, "\(statement)")
      guard decided.insert(statement.decider).inserted else { continue }
      let contrary = contradiction.every(of: claim.statement)
      #expect(!contrary.isEmpty, "\(statement)")
      for (number, policy) in contrary.enumerated() {
        let findings = FalseClaim.findings(in: ResolvedPolicy(policy).decidingClaims())
        #expect(
          findings.contains { $0.anchor == claim.anchor && $0.severity == .error },
          "\(statement): contradiction \(number + 1) goes unnoticed")
      }
    }
  }

  @Test(
    "a claim that the tables contradict is kept with its reason, and neither lost nor outlived",
    arguments: documents)
  func contradicted(product: String) throws {
    let audited = try Self.audited(product)
    for statement in try Self.statements(product, "contradicted") {
      let claim = try #require(audited.claims[statement.decider], "\(statement)")
      let isContradicted = audited.isAcknowledged(claim)
      #expect(isContradicted, "\(statement)")
      let bare = audited.policy.with { policy in
        for number in policy.claims.indices where policy.claims[number].anchor == claim.anchor {
          policy.claims[number].acknowledged = Acknowledgements()
        }
      }
      let open = Audit.audit(bare).findings.filter { $0.anchor == claim.anchor }
      #expect(open.map(\.rule) == ["false-claim"], "\(statement)")
      let agreeing = try #require(
        ResolvedPolicy(audited.policy).decidingClaims().claims.first {
          $0.claim.anchor == claim.anchor
        })
      let outlived = Audit.audit(audited.policy.agreeing(with: agreeing)).findings
      #expect(
        outlived.contains { finding in
          finding.rule == "unused-acknowledgement"
            && claim.acknowledged.all.contains { $0.anchor == finding.anchor }
        },
        "\(statement)")
    }
  }

  @Test("what else decides a sentence is in the policy, and would be missed", arguments: documents)
  func others(product: String) throws {
    let policy = try Self.audited(product).policy
    let (whole, stripped) = (ResolvedPolicy(policy), ResolvedPolicy(PrintedFacts.stripped(policy)))
    for statement in try Self.statements(product) {
      guard let print = PrintedFacts.kinds[statement.kind] else { continue }
      #expect(print(whole).contains(statement.decider), "\(statement): \(print(whole))")
      #expect(!print(stripped).contains(statement.decider), "\(statement)")
    }
  }
}
