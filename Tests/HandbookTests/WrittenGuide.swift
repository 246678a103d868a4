import Diagnostics
import DocumentModel
import Handbook
import PolicyAudit
import PolicyModel
import Readers
import Testing
import ToyStudio

/// A guide read from Markdown, for the tests.
struct WrittenGuide {
  let guide: Guide
  let findings: [Diagnostic]

  init(_ markdown: String) {
    let prose = MarkdownReader.read(Array(markdown.utf8), file: "guide.md")
    findings = prose.findings
    guide = Guide(
      slug: "guide", title: prose.value.title, blocks: prose.value.blocks,
      links: prose.value.links, sentences: prose.value.sentences, code: prose.value.code)
  }

  func handbook(_ policy: Policy = Studio.policy) throws -> ToyHandbook {
    try ToyHandbook(policy, guides: [guide])
  }

  /// "line:column word: summary [rule]" of every finding on the guide.
  func told(_ policy: Policy = Studio.policy) throws -> [String] {
    try handbook(policy).findings.sorted().map {
      "\($0.anchor.line):\($0.anchor.column) \($0.anchor.word): \($0.summary) [\($0.rule)]"
    }
  }

  /// The page as blocks, after its title.
  func page(_ policy: Policy = Studio.policy) throws -> Document {
    try handbook(policy).page("toy-studio", "guides", "guide")
  }

  func coverage(_ policy: Policy = Studio.policy) throws -> ClaimCoverage {
    let audited = try #require(Audit.audit(policy).policy)
    return Handbook.pages(of: [Product(audited, guides: [guide])], rules: []).coverage
  }
}
