import Readers
import Capillary
import CapturaWorkflow
import Diagnostics
import DocumentModel
import GeneratedPolicies
import Handbook
import PhotoRetail
import PolicyAudit
import PolicyFormats
import PolicyModel
import Testing
import ToyStudio

/// What `permdocs export --format csv` prints, imported again, is the same policy as far as it tells.
///
/// An export tells areas, features and cards by name, what people end up with, and why where a card says
/// why. It does not tell whether something came from the card itself or from elsewhere, and so the
/// imported card grants it itself.
@Suite("An export imported again is the same policy")
struct ExportLawTests {
  private struct Row: Equatable {
    let names: [String]
    let level: String
    let effective: String
    let reason: String
  }

  private func imported(_ export: [UInt8], product: String) throws -> Policy {
    let table = SourceTable(file: "export.csv", title: nil, rows: try CSVReader.read(export))
    let made = Importer.policy(
      of: [try #require(table)], product: product,
      anchor: SourceAnchor(file: "export.csv", line: 1, column: 1))
    return try #require(made.value, "\(made.findings.map(\.summary))")
  }

  private func rows(_ export: [UInt8]) throws -> [Row] {
    try CSVReader.read(export).map { cells in
      let texts = cells.map(\.text)
      return Row(
        names: Array(texts[..<6]), level: texts[6], effective: texts[8], reason: texts[9])
    }
  }

  /// Everything that is told of people's access, and all that an import makes of it.
  private func expectSame(
    _ policy: Policy, levels: Bool, _ comment: Comment
  ) throws -> (before: [Row], after: [Row]) {
    let export = GridCSV.write(try #require(Audit.audit(policy).policy))
    let first = try imported(export, product: policy.name)
    let audit = Audit.audit(first)
    let audited = try #require(audit.policy, "\(audit.findings.map(\.summary)) \(comment)")
    let again = GridCSV.write(audited)
    let (before, after) = (try rows(export), try rows(again))
    #expect(before.map(\.names) == after.map(\.names), comment)
    #expect(before.map(\.effective) == after.map(\.effective), comment)
    if levels { #expect(before.map(\.level) == after.map(\.level), comment) }
    // What says nothing of itself says afterwards that it has to be written, or is still blank.
    for (old, new) in zip(before, after) where old.reason != new.reason {
      #expect(old.reason.isEmpty, comment)
      #expect(
        Unwritten.isUnwritten(new.reason) || new.reason == ImportText.noneReason, comment)
    }
    // What was imported once carries all that it is.
    let second = try imported(again, product: policy.name)
    #expect(
      try PolicyBundle.fingerprint(second) == PolicyBundle.fingerprint(first), comment)
    return (before, after)
  }

  @Test(
    "The three products and the toy",
    arguments: ["CapturaWorkflow", "Capillary", "PhotoRetail", "Toy"])
  func products(name: String) throws {
    let policy = try #require(Self.products[name])
    // Where the toy's owner has more than the card says, the imported card says all of it.
    let rows = try expectSame(policy, levels: name != "Toy", "\(name)")
    #expect(rows.before.count > 8)
    #expect(rows.before.contains { !$0.effective.isEmpty })
  }

  private static let products = [
    "CapturaWorkflow": CapturaWorkflow.policy, "Capillary": Capillary.policy,
    "PhotoRetail": PhotoRetail.policy, "Toy": Studio.policy,
  ]

  @Test("Policies made by chance")
  func generated() throws {
    var grants = 0
    var tried = 0
    for seed in 0..<400 as Range<UInt64> {
      let policy = Self.publishable(seed)
      guard !policy.cards.isEmpty, Audit.audit(policy).policy != nil else { continue }
      tried += 1
      let rows = try expectSame(policy, levels: false, "seed \(seed)")
      grants += rows.before.count { !$0.effective.isEmpty }
    }
    // A law about nothing would hold as well.
    #expect(tried > 100)
    #expect(grants > 300)
  }

  /// A generated policy without the parts that are there to be found fault with.
  private static func publishable(_ seed: UInt64) -> Policy {
    var policy = GeneratedPolicy(seed: seed).policy
    policy.claims = []
    policy.separations = []
    policy.standards = []
    policy.definitions = []
    policy.symptoms = []
    policy.quickReference = nil
    policy.retired = []
    policy.limits = []
    policy.administration = nil
    policy.acknowledged = Acknowledgements()
    policy.catalog = policy.catalog.map { section in
      var area = Area(section.area.name, section.area.id)
      area.acknowledged = Acknowledgements()
      return CatalogSection(
        reading: area, features: section.features.map { Feature($0.name, $0.id) })
    }
    let order = policy.roles.map(\.card.id)
    for number in policy.roles.indices {
      repair(&policy.roles[number].card)
      // A junior that comes later is never in a circle.
      policy.roles[number].card.content.juniors.removeAll {
        !order[(number + 1)...].contains($0.id)
      }
    }
    for number in policy.sets.indices { repair(&policy.sets[number].card) }
    policy.ladder = policy.ladder.map {
      Ladder(
        none: $0.noneName, noneMeaning: nil,
        levels: $0.levels.map { Level($0.name, $0.id, $0.actions, meaning: "So.") },
        anchor: $0.anchor)
    }
    policy.prerequisites = policy.prerequisites.prefix(1).map {
      Prerequisite(features: $0.features, needs: $0.needs, reason: "so", anchor: $0.anchor)
    }
    return policy
  }

  private static func repair(_ card: inout Card) {
    card.acknowledged = Acknowledgements()
    card.formerly = []
    var content = CardContent(purpose: "Works.")
    content.juniors = card.content.juniors
    content.holdsEverySet = card.content.holdsEverySet
    content.otherwiseNone = card.content.otherwiseNone.map(printable)
    var decided: Set<Feature.ID> = []
    content.sections = card.content.sections.compactMap { section in
      var section = CardSection(
        area: section.area, grants: section.grants, anchor: section.anchor)
      section.grants = section.grants.filter { decided.insert($0.feature).inserted }.map {
        Grant(
          feature: $0.feature, decision: $0.decision, condition: $0.condition.map(printable),
          reason: $0.reason.map(printable), anchor: $0.anchor)
      }
      return section.grants.isEmpty ? nil : section
    }
    card.content = content
  }

  private static func printable(_ text: String) -> String {
    text.isEmpty || text.contains("\n") ? "so it is" : text
  }
}
