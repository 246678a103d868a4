import Diagnostics
import DocumentModel
import LiteralWords
import Handbook
import PolicyModel
import Testing
import ToyStudio

@testable import PolicyAudit

/// The handbook of a policy, for the tests: audited first, because nothing else can be published.
struct ToyHandbook {
  let audited: ResolvedPolicy
  let documents: [Document]
  let findings: [Diagnostic]
  let entries: [SearchEntry]

  init(_ policy: Policy = Studio.policy, guides: [Guide] = []) throws {
    let report = Audit.audit(policy)
    audited = try #require(report.policy, "the policy has open errors: \(report.findings)")
      .fingerprinted("0123456789abcdef")
    let products = [Product(audited, guides: guides)]
    let pages = Handbook.pages(of: products, rules: RuleCatalog.rules)
    entries = Handbook.searchEntries(of: products, rules: RuleCatalog.rules)
      .map { $0.reworded(Rewording.english.text) }
    documents = pages.english.map(\.document)
    findings = pages.findings
  }

  func page(_ components: String...) throws -> Document {
    try #require(documents.first { $0.address.components == components })
  }
}

extension Document {
  /// The tables of the page, in order.
  var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The words of every cell of the first table that has such a row, by column.
  func row(_ id: String) -> [String]? {
    tables.lazy.flatMap(\.rows).first { $0.id == id }?.cells.map(\.content.plainText)
  }

  /// Every paragraph and list item as plain text.
  var sentences: [String] {
    func words(_ blocks: [Block]) -> [String] {
      blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let text): [text.plainText]
        case .list(_, let items): items.flatMap(words)
        case .callout(_, let inside), .quote(let inside): words(inside)
        case .heading, .table, .code, .divider: []
        }
      }
    }
    return words(blocks)
  }
}

extension ResolvedPolicy {
  /// The same under another fingerprint, so that words can be compared whatever the policy says.
  func fingerprinted(_ fingerprint: String) -> ResolvedPolicy {
    approved(
      acknowledging: acknowledged, canonicalForm: canonicalForm, fingerprint: fingerprint)
  }
}
