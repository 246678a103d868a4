import Capillary
import CapturaWorkflow
import Diagnostics
import DocumentModel
import Handbook
import PhotoRetail
import PolicyModel
import Rendering
import Testing

@testable import PolicyAudit

@Suite("No grant changes unnoticed")
struct MutationTests {
  @Test("each of 200 random changes breaks the audit or changes what is published")
  func everyPolicy() throws {
    let policies = [CapturaWorkflow.policy, Capillary.policy, PhotoRetail.policy]
    let originals = policies.map(Published.init)
    let pages = originals.map { $0.markdown.map(\.bytes) }
    let mutations = policies.map(Mutation.every)
    var random = SplitMix(state: 2)
    for number in 0..<200 {
      let mutation = try #require(mutations[number % 3].randomElement(using: &random))
      let changed = Published(mutation.policy)
      guard changed.findings.isSubset(of: originals[number % 3].findings) else { continue }
      #expect(changed.markdown.map(\.bytes) != pages[number % 3], "\(mutation)")
    }
  }

  /// Photo Retail's claims say of nearly every permission who holds it.
  @Test("every single change of Photo Retail breaks the audit")
  func photoRetail() {
    let original = Published(PhotoRetail.policy)
    let mutations = Mutation.every(of: PhotoRetail.policy)
    #expect(mutations.count > 100)
    for mutation in mutations {
      let changed = Published(mutation.policy)
      #expect(!changed.findings.isSubset(of: original.findings), "\(mutation)")
    }
  }
}

/// What readers and maintainers get to see of a policy.
private struct Published {
  /// Open findings: place, rule and summary.
  let findings: Set<String>
  private let policy: ResolvedPolicy?

  init(_ policy: Policy) {
    let report = Audit.audit(policy)
    findings = Set(report.findings.map { "\($0.anchor) \($0.rule) \($0.summary)" })
    self.policy = report.policy
  }

  /// Every page of the product as it is committed; nothing where an error keeps it back. The
  /// fingerprint is left the same, so that only what is said can differ.
  var markdown: [RenderedPage] {
    guard let policy else { return [] }
    let pages = Handbook.pages(of: [Product(policy.fingerprinted("0"))], rules: []).english
      .map(\.document)
    let renderer = MarkdownRenderer(
      links: LinkResolver(format: .markdown, pages: pages.map { PageDraft($0) }))
    return pages.map(renderer.render)
  }
}
