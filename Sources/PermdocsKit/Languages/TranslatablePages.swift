import AllCores
import Diagnostics
import DocumentModel
import Handbook
import Rendering
import Translation

/// The handbook as translators see it: with marks around what pages quote, and every unit of it.
struct TranslatablePages: Sendable {
  /// In reading order; without those that are English alone.
  let pages: [PageDraft]
  /// Pages that printed sheets lead to.
  let sheetPages: [Document]
  let missing: Document
  let entries: [SearchEntry]
  let products: [Product]
  let scriptWords: Set<String>
  let needed: NeededUnits

  init(_ publication: Publication, templates: TemplateFolder) {
    products = publication.products.map(\.quoted)
    let quoted = Handbook.pages(of: products, rules: KitRules.all).pages
    let forWriters = Set(publication.pages.filter(\.isForWriters).map(\.address))
    let (pages, units) = Self.verified(
      quoted, plain: publication.pages.filter { !$0.isForWriters },
      { publication.document(of: $0) })
    self.pages = pages
    let stamp = pages.first?.document.stamp
    sheetPages = Handbook.sheetPages(of: products, stamp: stamp)
    missing = Handbook.missingPage(of: products, stamp: stamp)
    entries = Handbook.searchEntries(of: products, rules: []).filter { entry in
      if case .page(let page, _, _) = entry.target { !forWriters.contains(page) } else { true }
    }
    scriptWords = ScriptWords.all(overriding: templates.files)
    var needed = units
    for page in sheetPages + [missing] { needed.formUnion(NeededUnits(page)) }
    for entry in entries { entry.texts.forEach { needed.add($0) } }
    for text in products.concurrentMap(ToolData.texts).joined() { needed.add(text, gaps: true) }
    let settings = publication.site.settings
    for text in [settings.name, settings.footer] + settings.links.map(\.words) { needed.add(text) }
    for word in ShellWord.allCases { needed.add(word.rawValue) }
    for word in scriptWords { needed.add(template: word) }
    self.needed = needed
  }

  /// The pages with marks where, without them, they are the pages that are published; what is not so
  /// for whatever reason is taken as it is published. And the units of them all.
  private static func verified(
    _ quoted: [PageDraft], plain: [PageDraft], _ shown: @Sendable (PageDraft) -> Document
  ) -> ([PageDraft], NeededUnits) {
    let byAddress = Dictionary(quoted.map { ($0.address, $0) }) { first, _ in first }
    let units = Guarded(NeededUnits())
    let pages = plain.concurrentMap { draft in
      let page = shown(draft)
      guard let marked = byAddress[draft.address] else { return draft }
      var document = marked.document
      document.source = page.source
      let isSame = document.reworded(.unmarking) == page
      let needed = NeededUnits(isSame ? document : page)
      units.withLock { $0.formUnion(needed) }
      return isSame ? marked : draft
    }
    return (pages, units.withLock { $0 })
  }
}

extension SearchEntry {
  fileprivate var texts: [String] { [kind, title, place, about] + words }

  /// The entry in another language; what people may type in English finds it as well.
  func translated(by translator: Translator) -> SearchEntry {
    let said = translator.text(title)
    let english = QuotedWords.unmarked(title)
    var entry = SearchEntry(
      kind: translator.text(kind).words, title: said.words, place: translator.text(place).words,
      target: target, about: translator.text(about).words,
      words: words.map { translator.text($0).words } + words.map(QuotedWords.unmarked)
        + (said.words == english ? [] : [english]))
    entry.isUntranslated = !said.isWhole
    return entry
  }
}
