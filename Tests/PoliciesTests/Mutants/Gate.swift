import ArgumentParser
import Capillary
import CapturaWorkflow
import Diagnostics
import DocumentModel
import Foundation
import Handbook
import PhotoRetail
import PolicyAudit
import PolicyModel
import Rendering

@testable import PermdocsKit

/// The repository as `permdocs check` sees it: its policies, guides, committed pages and blocks.
struct Gate {
  static let policies = [CapturaWorkflow.policy, Capillary.policy, PhotoRetail.policy]

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  let publication: Publication

  init() throws {
    let options = try PublishingOptions.parse([
      "--output", Self.root + "/Output", "--content", Self.root + "/Content",
    ])
    publication = try Publication(
      Self.policies, options, SourcePaths(program: Self.root + "/Sources/permdocs/main.swift"))
  }

  func committed(_ page: Document) throws -> [UInt8] {
    let path = "\(Self.root)/Output/markdown/\(publication.links.path(of: page.address))"
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  func product(_ policy: Policy) -> Product? {
    publication.products.first { $0.policy.id == policy.id }
  }

  /// The findings and pages of one product, the other things being equal; no page where an error
  /// keeps them back. The fingerprint is left the same, so that only what is said can differ.
  func outcome(of policy: Policy) -> (findings: Set<String>, pages: [Document]) {
    let audit = Audit.audit(policy)
    let findings = Set(audit.findings.map { "\($0.anchor) \($0.rule) \($0.summary)" })
    guard let audited = audit.policy, let published = product(policy) else { return (findings, []) }
    let product = Product(
      audited.fingerprinted("0"), guides: published.guides, releases: published.releases,
      place: publication.audited.inputs.paths.place)
    return (findings, Handbook.pages(of: [product], rules: []).english.map(\.document))
  }

  /// Which gate notices a changed policy: the audit, or the comparison of pages.
  func noticing(
    _ policy: Policy, besides original: (findings: Set<String>, pages: [Document])
  ) -> Tally.Gate? {
    let changed = outcome(of: policy)
    if !changed.findings.isSubset(of: original.findings) { return .audit }
    return changed.pages == original.pages ? nil : .pages
  }
}
