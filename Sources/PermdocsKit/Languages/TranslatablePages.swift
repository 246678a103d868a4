import Parallel
import Diagnostics
import DocumentModel
import Handbook
import Rendering
import Translation

/// The handbook before a language is chosen, and what it takes to say it in one.
struct TranslatablePages: Sendable {
  /// In reading order; without those that are English alone.
  let pages: [PageDraft]
  let around: PagesAround
  let products: [Product]
  let scriptWords: Set<String>
  let needed: NeededUnits

  init(_ publication: Publication, templates: TemplateFolder) {
    products = publication.products
    // A first language is begun before there is a file of it, and its pages were not kept.
    let composed =
      publication.composed.isEmpty
      ? Handbook.pages(of: products, rules: KitRules.all).pages : publication.composed
    pages = composed.filter { !$0.isForWriters }
      .map { page in page.revised { publication.shown($0) } }
    let forWriters = Set(composed.filter(\.isForWriters).map(\.address))
    let around = PagesAround(of: publication, beside: composed, rules: [])
    self.around = PagesAround(
      entries: around.entries.filter { entry in
        if case .page(let page, _, _) = entry.target { !forWriters.contains(page) } else { true }
      }, missing: around.missing, sheets: around.sheets)
    scriptWords = ScriptWords.all(overriding: templates.files)
    var needed = pages.concurrentMap { page in
      var units = NeededUnits()
      units.add(page.document)
      return units
    }
    .reduce(into: NeededUnits()) { $0.formUnion($1) }
    for page in self.around.sheets + [self.around.missing] { needed.add(page) }
    for entry in self.around.entries {
      _ = entry.reworded { words in
        needed.add(words)
        return words
      }
    }
    for words in products.concurrentMap(ToolData.words).joined() { needed.add(words) }
    let settings = publication.site.settings
    for words in [settings.name, settings.footer] + settings.links.map(\.words) {
      needed.add(text: words.text)
    }
    for word in ShellWord.allCases { needed.add(text: word.rawValue) }
    for word in scriptWords { needed.add(template: word) }
    self.needed = needed
  }
}
