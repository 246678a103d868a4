import Diagnostics
import DocumentModel
import GeneratedPolicies
import Handbook
import PolicyAudit
import PolicyModel
import Rendering
import Testing

/// A policy as large clouds have them: what is held is told everywhere, and what is nobody's nowhere.
@Suite struct VastPolicyTests {
  private static let sets = 130
  private static let features = 600
  private static let grants = 2_000

  /// Made once: it takes a while.
  private static let made = Result {
    try ToyHandbook(CloudPolicy(sets: sets, features: features, grants: grants, seed: 7).policy)
  }

  private let handbook: ToyHandbook
  private let audited: ResolvedPolicy

  init() throws {
    handbook = try Self.made.get()
    audited = handbook.audited
  }

  private func pages(_ folder: String) -> [Document] {
    handbook.documents.filter {
      $0.address.components.dropFirst().first == folder && $0.address.components.count == 3
        && !$0.address.components[2].contains(".")
    }
  }

  /// "resource-2", of "feature.resource-2".
  private static func id(_ row: Table.Row) -> String {
    row.id.flatMap { $0.split(separator: ".").last }.map(String.init) ?? ""
  }

  /// "set-1 resource-2".
  private var held: Set<String> {
    var held: Set<String> = []
    for card in audited.cards {
      for permission in audited.holdings[card].effective {
        let feature = audited[audited.feature(of: permission)]
        held.insert("\(audited[card].id.text) \(feature.id.text)")
      }
    }
    return held
  }

  @Test func theCardsTellWhatIsHeldAndNothingElse() throws {
    var told: [String] = []
    for page in pages("sets") {
      let table = try #require(page.tables.first { $0.id == "permissions-table" })
      told += table.rows.map { "\(page.address.components[2]) \(Self.id($0))" }
    }
    #expect(told.count == Self.grants)
    #expect(Set(told).symmetricDifference(held).sorted().prefix(5) == [])
  }

  @Test func theFeaturesTellWhoHoldsThemAndNothingElse() throws {
    let features = pages("features")
    #expect(features.count == Self.features)
    var told: [String] = []
    for page in features {
      #expect(page.tables.allSatisfy { $0.id == "who-can-table" })
      told += page.tables.flatMap(\.rows).map { "\(Self.id($0)) \(page.address.components[2])" }
    }
    #expect(told.count == Self.grants)
    #expect(Set(told).symmetricDifference(held).sorted().prefix(5) == [])
  }

  @Test func thePartsOfTheMatrixHaveEveryGrantOnceAndNoEmptyColumn() throws {
    var told: [String] = []
    let parts = handbook.documents.filter {
      $0.address.components.dropFirst().first == "matrix" && $0.address.components.count == 3
    }
    for page in parts {
      let table = try #require(page.tables.first)
      #expect(table.rows.count * (table.columns.count - 1) <= 6_000)
      for (place, column) in table.columns.enumerated().dropFirst() {
        let rows = table.rows.filter { $0.cells[place].content.plainText != "No access" }
        told += rows.map { "\(column.id ?? "") \(Self.id($0))" }
      }
    }
    #expect(told.count == Self.grants)
    #expect(Set(told).symmetricDifference(held).sorted().prefix(5) == [])
  }

  @Test func theGridLeavesOutWhatIsNobodys() {
    let lines = String(decoding: GridCSV.write(audited), as: UTF8.self).split(separator: "\r\n")
    let told = lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[1]) \(cells[4])"
    }
    #expect(told.count == Self.grants)
    #expect(Set(told).symmetricDifference(held).sorted().prefix(5) == [])
  }

  @Test func listsNameEveryCardAndFeatureOnce() throws {
    for (folder, count) in [("sets", Self.sets), ("features", Self.features)] {
      let lists = handbook.documents.filter {
        $0.address.components.dropFirst().first == folder
          && ($0.address.components.count == 2 || $0.address.components[2].contains("."))
      }
      let links = lists.flatMap { $0.tables[0].rows.flatMap { $0.cells[0].content } }
      let targets = links.compactMap { link -> LinkTarget? in
        if case .link(let target, _) = link { target } else { nil }
      }
      #expect(targets.count == count)
      #expect(Set(targets) == Set(pages(folder).map { .page($0.address) }))
      #expect(lists.allSatisfy { $0.tables[0].rows.count <= 500 })
    }
  }

  @Test func noPageAsksWhatOnlyTheProgramAnswers() throws {
    #expect(!handbook.documents.contains { $0.address.components.contains("tools") })
    let words = try handbook.page("cloud").sentences.joined(separator: "\n")
    #expect(words.contains("permdocs who-can cloud"))
    #expect(ToolData.write(Product(audited)) == nil)
  }

  @Test func theMatrixLeadsToEachOfItsPartsOnce() throws {
    let page = try handbook.page("cloud", "matrix")
    let parts = handbook.documents.filter {
      $0.address.components.prefix(2) == ["cloud", "matrix"] && $0.address.components.count == 3
    }
    for part in parts {
      #expect(page.links.count { $0 == .page(part.address) } == 1)
    }
    let headings = page.blocks.count { if case .heading = $0 { true } else { false } }
    #expect(headings < 5)
  }

  @Test func everyLinkLeadsSomewhere() {
    let files = ["grid.csv", "grid.json", "policy.json"].map { "cloud/\($0)" }
    let findings = LinkChecker.findings(
      in: handbook.documents, files: Set(files + [Handbook.schemaPath]))
    #expect(findings.prefix(3).map(\.summary) == [])
  }

  @Test func noPageIsTooLongToRead() {
    for page in handbook.documents where page.address.components.first == "cloud" {
      let cells = page.tables.reduce(0) { $0 + $1.rows.count * $1.columns.count }
      #expect(cells <= 8_000, "\(page.address.components)")
      #expect(page.links.count <= 8_000, "\(page.address.components)")
    }
  }
}
