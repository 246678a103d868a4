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

/// The pages of a policy before a language is chosen.
struct ComposedHandbook {
  let pages: [Document]
  let needed: NeededUnits

  init(_ policy: Policy) throws {
    let report = Audit.audit(policy)
    let audited = try #require(report.policy, "the policy has open errors: \(report.findings)")
    pages = Handbook.pages(of: [Product(audited)], rules: RuleCatalog.rules).pages.map(\.document)
    needed = pages.reduce(into: NeededUnits()) { $0.add($1) }
  }
}

extension Translator {
  /// Says each thing that is needed as it is in English.
  static func identity(_ needed: NeededUnits) -> Translator {
    Translator(
      language: "en",
      messages: Catalogue.english.messages.filter { needed.sentences.contains($0.id) },
      templates: Dictionary(
        needed.texts.compactMap { key in (try? Template(reading: key)).map { (key, $0) } }
      ) { first, _ in first }, english: .english)
  }
}

@Suite("A page is composed once, and said in any language")
struct PagesInOtherWordsTests {
  /// What is needed for a page is enough to say all of it, and says what the English page says.
  private static func holds(_ policy: Policy) throws {
    let handbook = try ComposedHandbook(policy)
    let identity = Translator.identity(handbook.needed)
    for page in handbook.pages {
      let said = page.reworded(identity.rewording)
      #expect(said.inNormalForm == page.english.inNormalForm, "\(page.address.components)")
    }
  }

  @Test("the toy studio's") func toy() throws { try Self.holds(Studio.policy) }

  @Test("every product's") func products() throws {
    try Self.holds(CapturaWorkflow.policy)
    try Self.holds(Capillary.policy)
    try Self.holds(PhotoRetail.policy)
  }

  @Test("those of policies made by chance", arguments: 1...40) func generated(_ seed: UInt64) throws
  {
    try Self.holds(SoundPolicy.policy(seed: seed))
  }

  /// Every letter of a page comes from the catalogue or from the team: a text that is written where a page
  /// is laid out would have no mark here.
  private static func isAllSaid(_ policy: Policy) throws {
    let none = Translator(language: "de", messages: [], templates: [:], english: .english)
    for page in try ComposedHandbook(policy).pages where page.subject?.isForWriters != true {
      let said = page.reworded(none.rewording)
      var bare = said.title.bareText + said.summary.bareText + (said.changed?.bareText ?? "")
      bare += (said.trail + said.menu).map(\.words.bareText).joined()
      said.blocks.visit { block in
        block.visitRuns { bare += $0.withoutUntranslated.plainText }
      }
      let letters = bare.filter { $0.isLetter }
      #expect(letters.isEmpty, "\(page.address.components): \(bare)")
    }
  }

  @Test("with nothing of it translated, every word of the toy's is marked as English")
  func untranslatedToy() throws { try Self.isAllSaid(Studio.policy) }

  @Test("with nothing of it translated, every word of the products' is marked as English")
  func untranslatedProducts() throws {
    try Self.isAllSaid(CapturaWorkflow.policy)
    try Self.isAllSaid(Capillary.policy)
    try Self.isAllSaid(PhotoRetail.policy)
  }
}

extension Words {
  fileprivate var bareText: String {
    if case .run(let run) = self { run.withoutUntranslated.plainText } else { text }
  }
}

extension [Inline] {
  fileprivate var withoutUntranslated: [Inline] {
    compactMap { inline in
      switch inline {
      case .untranslated, .code: nil
      default: inline.mapInside(\.withoutUntranslated)
      }
    }
  }
}

extension Document {
  fileprivate var inNormalForm: Document {
    reworded(Rewording(run: \.normalised, text: { .fixed($0.text) }))
  }
}
