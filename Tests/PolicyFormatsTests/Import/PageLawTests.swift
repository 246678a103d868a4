import Capillary
import CapturaWorkflow
import Diagnostics
import DocumentModel
import Foundation
import PhotoRetail
import PolicyFormats
import PolicyModel
import Readers
import Testing

/// The committed matrix pages, imported again, have the same areas, features, cards and cells.
///
/// A page tells no ids, and no actions but those whose names it prints.
@Suite("A matrix page imported again prints the same matrix")
struct PageLawTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let products = [
    "CapturaWorkflow": CapturaWorkflow.policy, "Capillary": Capillary.policy,
    "PhotoRetail": PhotoRetail.policy,
  ]

  @Test(arguments: products.keys.sorted())
  func committed(name: String) throws {
    let policy = try #require(Self.products[name])
    let file = Self.root.appendingPathComponent("Output/markdown/\(policy.id)/matrix.md")
    let page = try #require(
      MarkdownReader.readPage(Array(try Data(contentsOf: file)), file: "matrix.md"))
    let made = Importer.policy(
      of: SourceTable.tables(of: page), product: policy.name,
      anchor: SourceAnchor(file: "matrix.md", line: 1, column: 1))
    let imported = try #require(made.value)
    #expect(made.findings.map(\.summary) == [])
    #expect(imported.catalog.map(\.area.name) == policy.catalog.map(\.area.name))
    #expect(
      imported.catalog.map { $0.features.map(\.name) }
        == policy.catalog.map { $0.features.map(\.name) })
    let cells = cells(page)
    #expect(cells.count > 50)
    for cell in cells {
      let card = try #require(imported.cards.first { $0.name == cell.card })
      let feature = try #require(
        imported.catalog.flatMap(\.features).first { $0.name == cell.feature })
      let grant = card.grants.first { $0.feature == feature.id }
      let printed = grant?.actions.map(\.name).joined(separator: " / ") ?? ""
      let none = ["None", "No access", "Not offered", "Not decided"].contains(cell.text)
      let words = cell.text.replacingOccurrences(of: ", partly inherited", with: "")
        .replacingOccurrences(of: " (on a condition)", with: "")
      #expect(printed == (none ? "" : words), "\(cell)")
      #expect((grant?.condition != nil) == cell.text.hasSuffix("condition)"))
      let row = cells.filter { $0.feature == cell.feature }
      #expect((feature.offers == nil) == row.contains { $0.text != "Not offered" })
    }
  }

  private struct Cell {
    let card: String
    let feature: String
    let text: String
  }

  private func cells(_ page: ReadPage) -> [Cell] {
    page.parts.flatMap { part -> [Cell] in
      guard case .table(let table) = part, table.header.count > 2 else { return [] }
      return table.rows.flatMap { row in
        zip(table.header, row.cells).dropFirst().map {
          Cell(card: $0.text, feature: row.cells[0].text, text: $1.text)
        }
      }
    }
  }
}
