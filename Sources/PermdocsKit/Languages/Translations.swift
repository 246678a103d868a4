import Diagnostics
import DocumentModel
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
    posters: [Poster], into receive: @Sendable (OutputFile) throws -> Void
  ) throws {
    guard let shell = PageTemplate.load(overriding: templates.files, from: templates.name).value
    else { return }
    let site = publication.site
    for file in publication.audited.inputs.languages.value {
      try TranslatedSite(translatable, in: file, shell: shell, site: site.settings).render(
        posters: posters, assets: templates.files.merging(site.logo) { $1 }, into: receive)
    }
  }

  var findings: [Diagnostic] {
    publication.audited.inputs.languages.value.flatMap {
      findings(about: $0, needed: translatable.needed.keys)
    }
  }

  private func findings(about file: LanguageFile, needed: Set<String>) -> [Diagnostic] {
    let missing = file.missing(of: needed)
    let untranslated =
      missing.isEmpty
      ? nil : TranslationRules.untranslated(missing.count, of: needed.count, in: file)
    // Of a site with one product out of several the others' words are not known.
    guard publication.hasEveryProduct else { return [untranslated].compactMap { $0 } }
    let unused = TranslationRules.unused(
      file.unused(besides: needed), missing: missing, in: file)
    return [untranslated, unused].compactMap { $0 }
  }
}

extension Publication {
  /// Whether no product was left out on purpose.
  var hasEveryProduct: Bool { audited.inputs.options.product.isEmpty }
}
