import Readers
import Diagnostics
import DocumentModel
import Foundation
import PolicyModel
import Testing

@testable import PolicyFormats

/// What is made of a table in a test.
struct Made {
  let policy: Policy?
  /// Each as "line:column severity summary".
  let findings: [String]

  private init(_ tables: [SourceTable]) {
    let made = Importer.policy(
      of: tables, product: "Kiosk", anchor: SourceAnchor(file: "t", line: 1, column: 1))
    policy = made.value
    findings = made.findings.map {
      "\($0.anchor.line):\($0.anchor.column) \($0.severity.rawValue) \($0.summary)"
    }
  }

  init(csv texts: String...) throws {
    self.init(
      try texts.enumerated().compactMap { number, text in
        SourceTable(
          file: "\(number).csv", title: texts.count > 1 ? ReadText("File \(number)", line: 1) : nil,
          rows: try CSVReader.read(Array(text.utf8)))
      })
  }

  init(markdown text: String) throws {
    self.init(
      SourceTable.tables(of: try #require(MarkdownReader.readPage(Array(text.utf8), file: "t.md"))))
  }

  /// What each role may do: "Support: Jobs view+edit (when …), Prices none".
  var cards: [String] {
    guard let policy else { return [] }
    let names = Dictionary(
      policy.catalog.flatMap(\.features).map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    return policy.cards.map { card in
      let lines = card.grants.map { grant in
        let actions = grant.actions.map(\.id.text).joined(separator: "+")
        let condition = grant.condition.map { " (when \($0))" } ?? ""
        return "\(names[grant.feature] ?? "?") \(actions.isEmpty ? "none" : actions)\(condition)"
      }
      let rest = card.content.otherwiseNone == nil ? [] : ["else none"]
      return "\(card.name): \((lines + rest).joined(separator: ", "))"
    }
  }

  /// "Setup: jobs, prices".
  var areas: [String] {
    (policy?.catalog ?? []).map {
      "\($0.area.name): \($0.features.map(\.id.text).joined(separator: ", "))"
    }
  }
}
