import Parallel
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
    translator = Translator(file, english: .english)
    settings = site.translated(into: file.pageLanguage, by: translator)
    self.shell = shell.saying(settings.language)
    folder = "\(HTMLFormat.folder)/\(file.language.tag)"
  }

  /// - Parameters:
  ///   - assets: The files of the team's own folder of templates, and its logo.
  ///   - receive: Called from any core, in any order.
  func render(
    previewImages: [PreviewImage], assets: [String: [UInt8]],
    into receive: @Sendable (OutputFile) throws -> Void
  ) throws {
    let pages = translatable.pages.map { [translator] page in page.reworded { translator.rewording }
    }
    let html = HTMLRenderer(
      links: LinkResolver(format: .html, dataFolder: "../", away: settings.pagesElsewhere),
      shell: shell, settings: settings, pages: pages, previewImages: previewImages)
    _ = try pages.concurrentMap { page in
      try receive(OutputFile(html.render(page.document), in: folder))
    }
    for page in filesAround(html, settings, assets: assets) {
      try receive(OutputFile(page, in: folder))
    }
    _ = try translatable.products.concurrentMap { product in
      guard let bytes = ToolData.write(product, saying: translator.words) else { return }
      let path = ToolData.path(of: product)
      try receive(OutputFile(path: "\(folder)/\(path)", bytes: bytes))
    }
  }

  private func filesAround(
    _ html: HTMLRenderer, _ settings: SiteSettings, assets: [String: [UInt8]]
  ) -> [RenderedPage] {
    let words = translatable.scriptWords.compactMap { word in
      translator.template(word).map { (word, $0) }
    }
    let around = translatable.around.reworded(translator.rewording)
    let english = translatable.around.reworded(.english)
    return around.sheets.map(html.renderUnlisted) + [
      HTMLRenderer.renderMissing(around.missing, shell: shell, settings: settings),
      SearchIndex.file(zip(around.entries, english.entries).map { $0.foundBy($1) }),
    ]
      + SiteAssets.files(
        overriding: assets, settings: settings,
        words: Dictionary(words) { first, _ in first })
  }
}

extension SearchEntry {
  /// The same entry, found as well by what people may type in English.
  fileprivate func foundBy(_ english: SearchEntry) -> SearchEntry {
    var entry = self
    entry.words += english.words
    if entry.title.text != english.title.text { entry.words.append(english.title) }
    return entry
  }
}

extension LanguageFile {
  /// The language as pages have it.
  var pageLanguage: PageLanguage {
    let translator = Translator(self, english: .english)
    let words = ShellWord.allCases.compactMap { word -> (ShellWord, String)? in
      let said = translator.words(.policy(word.rawValue))
      return said.holdsUntranslated ? nil : (word, said.text)
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
    func said(_ words: Words) -> Words { translator.words(.policy(words.text)) }
    var settings = self
    settings.language = language
    settings.name = said(name)
    settings.footer = said(footer)
    settings.links = links.map { Link(words: said($0.words), address: $0.address) }
    return settings
  }
}
