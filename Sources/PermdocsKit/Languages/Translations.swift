import Diagnostics
import DocumentModel
import Handbook
import Rendering
import Translation

/// The site in every other language that somebody has written, with what lacks in each.
struct Translations {
  private let publication: Publication
  private let templates: TemplateFolder
  private let translatable: TranslatablePages

  init(_ publication: Publication, templates: TemplateFolder) {
    self.publication = publication
    self.templates = templates
    translatable = TranslatablePages(publication, templates: templates)
  }

  /// Hands on the files of every language, one language after the other.
  func render(
    previewImages: [PreviewImage], into receive: @Sendable (OutputFile) throws -> Void
  ) throws {
    guard let shell = PageTemplate.load(overriding: templates.files, from: templates.name).value
    else { return }
    let site = publication.site
    for file in publication.audited.inputs.languages.value {
      try TranslatedSite(translatable, in: file, shell: shell, site: site.settings).render(
        previewImages: previewImages, assets: templates.files.merging(site.logo) { $1 },
        into: receive)
    }
  }

  var findings: [Diagnostic] {
    publication.audited.inputs.languages.value.flatMap(findings)
  }

  private func findings(about file: LanguageFile) -> [Diagnostic] {
    let needed = translatable.needed
    let missing = file.missing(of: needed.texts)
    let count =
      missing.count + file.sentences.missing(of: needed.sentences, english: .english).count
    let untranslated =
      count == 0 ? nil : TranslationRules.untranslated(count, of: needed.count, in: file)
    let unknown = TranslationRules.unused(
      file.sentences.unknown(english: .english), missing: Catalogue.english.messages.map(\.id),
      in: file)
    // Of a site with one product out of several the others' words are not known.
    guard publication.hasEveryProduct else { return [untranslated, unknown].compactMap { $0 } }
    let unused = TranslationRules.unused(
      file.unused(besides: needed.texts), missing: missing, in: file)
    return [untranslated, unknown, unused].compactMap { $0 }
  }
}

extension Publication {
  /// Whether no product was left out on purpose.
  var hasEveryProduct: Bool { audited.inputs.options.product.isEmpty }
}
