import Capillary
import CapturaWorkflow
import Diagnostics
import DocumentModel
import GeneratedPolicies
import Handbook
import PhotoRetail
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@testable import Translation

/// The pages of a policy as readers see them, and with marks around what they quote from it.
struct QuotedPages {
  let plain: [Document]
  let quoted: [Document]

  init(_ policy: Policy, guides: [Guide] = []) throws {
    let report = Audit.audit(policy)
    let audited = try #require(report.policy, "the policy has open errors: \(report.findings)")
    let product = Product(audited, guides: guides)
    func pages(_ product: Product) -> [Document] {
      Handbook.pages(of: [product], rules: RuleCatalog.rules).pages.map(\.document)
    }
    plain = pages(product)
    quoted = pages(product.quoted)
  }
}

@Suite("Pages with marks around what they quote are the same pages")
struct QuotedPagesTests {
  /// Without the marks nothing is different; translated unit by unit into what they are in English
  /// they are the same pages again.
  private static func holds(_ policy: Policy) throws {
    let pages = try QuotedPages(policy)
    #expect(pages.plain.count == pages.quoted.count)
    let english = Translator.identity(NeededUnits(all: pages.quoted))
    for (plain, quoted) in zip(pages.plain, pages.quoted) {
      #expect(quoted.reworded(.unmarking) == plain, "\(plain.address.components)")
      let translated = quoted.translated(by: english)
      #expect(translated.untranslated.isEmpty)
      #expect(translated.inNormalForm == plain.inNormalForm, "\(plain.address.components)")
    }
  }

  @Test("of the toy studio") func toy() throws { try Self.holds(Studio.policy) }

  @Test("of every product") func products() throws {
    try Self.holds(CapturaWorkflow.policy)
    try Self.holds(Capillary.policy)
    try Self.holds(PhotoRetail.policy)
  }

  @Test("of policies made by chance", arguments: 1...40) func generated(_ seed: UInt64) throws {
    try Self.holds(SoundPolicy.policy(seed: seed))
  }

  @Test("and what computes a sentence is a gap of it") func fewUnits() throws {
    let pages = try QuotedPages(Studio.policy)
    let keys = NeededUnits(all: pages.quoted.filter { !($0.subject?.isForWriters ?? false) }).keys
    for key in [
      "{1} has no access to these, on purpose:", "{1} of {2} features",
      "{1} includes {2}, whose card grants {3}: {4}.",
      "Jobs", "find a job and its gallery",
    ] { #expect(keys.contains(key), "\(key)") }
    let names = ["Support", "Owner", "Price Lists", "Images"]
    for key in keys where !names.contains(key) {
      for name in names { #expect(!key.contains(name), "\(key)") }
    }
  }
}

extension NeededUnits {
  fileprivate init(all pages: [Document]) {
    self.init()
    for page in pages { formUnion(NeededUnits(page)) }
  }
}

extension Document {
  /// The same page with every run of words in the one form that all writers agree on.
  fileprivate var inNormalForm: Document {
    reworded(Rewording(run: \.normalised, text: { $0 }))
  }
}
