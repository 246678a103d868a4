import AllCores
import DocumentModel
import Handbook
import PolicyAudit
import PolicyModel
import Rendering
import Translation

/// The pages of a site in one more language, in a folder of its own.
struct TranslatedSite {
  private let translatable: TranslatablePages
  private let translator: Translator
  private let shell: PageTemplate
  private let settings: SiteSettings
  private let folder: String

  /// - Parameters:
  ///   - shell: The page shell in English.
  ///   - site: What the team set, with every language of the site.
  init(
    _ translatable: TranslatablePages, in file: LanguageFile, shell: PageTemplate,
    site: SiteSettings
  ) {
    self.translatable = translatable
    translator = Translator(file.templates)
    settings = site.translated(into: file.pageLanguage, by: translator)
    self.shell = shell.saying(settings.language)
    folder = "\(HTMLFormat.folder)/\(file.language.tag)"
  }

  /// - Parameters:
  ///   - assets: The files of the team's own folder of templates, and its logo.
  ///   - receive: Called from any core, in any order.
  func render(
    posters: [Poster], assets: [String: [UInt8]],
    into receive: @Sendable (OutputFile) throws -> Void
  ) throws {
    let pages = translatable.pages.map(translated)
    var settings = settings
    // Pages name those before and after them.
    settings.untranslated.formUnion(
      translatable.pages.map { translator.text($0.heading.title) }.filter { !$0.isWhole }
        .map(\.words))
    let html = HTMLRenderer(
      links: LinkResolver(format: .html, dataFolder: "../", away: settings.pagesElsewhere),
      shell: shell, settings: settings, pages: pages, posters: posters)
    _ = try pages.concurrentMap { page in
      try receive(OutputFile(html.render(page.document), in: folder))
    }
    for page in filesAround(html, settings, assets: assets) {
      try receive(OutputFile(page, in: folder))
    }
    _ = try translatable.products.concurrentMap { product in
      guard let bytes = ToolData.write(product, saying: { translator.text($0, gaps: true) })
      else { return }
      let path = ToolData.path(of: product)
      try receive(OutputFile(path: "\(folder)/\(path)", bytes: bytes))
    }
  }

  /// The draft in this language, composed when its turn comes as it is in English.
  private func translated(_ draft: PageDraft) -> PageDraft {
    guard draft.movedTo == nil else { return PageDraft(draft.document.translated(by: translator)) }
    let heading = PageHeading(
      draft.address, title: translator.text(draft.heading.title).words,
      summary: translator.text(draft.heading.summary).words, subject: draft.subject)
    return PageDraft(late: heading, number: 0) { [translator] _ in
      draft.document.translated(by: translator)
    }
  }

  private func filesAround(
    _ html: HTMLRenderer, _ settings: SiteSettings, assets: [String: [UInt8]]
  ) -> [RenderedPage] {
    let words = translatable.scriptWords.compactMap { word in
      translator.template(word).map { (word, $0) }
    }
    return translatable.sheetPages.map { html.renderUnlisted($0.translated(by: translator)) } + [
      HTMLRenderer.renderMissing(
        translatable.missing.translated(by: translator), shell: shell, settings: settings),
      SearchIndex.file(translatable.entries.map { $0.translated(by: translator) }),
    ]
      + SiteAssets.files(
        overriding: assets, settings: settings,
        words: Dictionary(words) { first, _ in first })
  }
}

extension LanguageFile {
  /// The language as pages have it.
  var pageLanguage: PageLanguage {
    let translator = Translator(templates)
    let words = ShellWord.allCases.compactMap { word -> (ShellWord, String)? in
      let said = translator.text(word.rawValue)
      return said.isWhole ? (word, said.words) : nil
    }
    return PageLanguage(
      tag: language.tag, name: language.name, isRightToLeft: language.isRightToLeft,
      words: Dictionary(words) { first, _ in first })
  }
}

extension SiteSettings {
  fileprivate func translated(
    into language: PageLanguage, by translator: Translator
  ) -> SiteSettings {
    var settings = self
    settings.language = language
    settings.name = translator.text(name).words
    settings.footer = translator.text(footer).words
    settings.links = links.map {
      Link(words: translator.text($0.words).words, address: $0.address)
    }
    settings.untranslated = Set(
      ([name, footer] + links.map(\.words)).filter { !translator.text($0).isWhole })
    return settings
  }
}
