import Diagnostics
import DocumentModel
import Handbook
import Rendering

/// The output, rendered and handed on file by file: the last of the four values of a build.
struct RenderedOutput {
  /// Everything that was noticed on the way to it.
  private(set) var report: Report
  /// In bytes.
  private(set) var searchIndexSize = 0

  /// Renders every page and hands on its files and the data beside them; nothing, where there is an
  /// error already.
  ///
  /// An error may come to light only now. Whoever takes the files must be ready to throw them away.
  ///
  /// - Parameters:
  ///   - writesLanguages: Whether pages in other languages are wanted, too; what lacks in them is told
  ///     anyway.
  ///   - receive: Called from any core, in any order.
  init(
    _ publication: Publication, writesLanguages: Bool = true,
    into receive: @escaping @Sendable (OutputFile) throws -> Void
  ) throws {
    report = publication.report
    guard !report.hasErrors else { return }
    let inputs = publication.audited.inputs
    let templates = inputs.templates
    let shell = PageTemplate.load(overriding: templates.files, from: templates.name)
    report = report.adding(shell.findings)
    guard let shell = shell.value else { return }
    let edition = publication.edition(shell)
    let data = DataFiles.tasks(
      publication.products, at: publication.site.settings.address, for: inputs.formats,
      into: receive)
    let outcome = try PageRendering(
      edition, dataFiles: DataFiles.paths(publication.products),
      folder: "\(inputs.options.output)/\(MarkdownFormat.folder)",
      shown: { publication.document(of: $0) }
    ).run(beside: data, into: receive)
    searchIndexSize = outcome.searchIndexSize
    report = report.adding(
      outcome.findings, checked: [("cells", outcome.cellCount), ("links", outcome.linkCount)])
    let languages = inputs.languages.value
    guard !languages.isEmpty else { return }
    let translations = Translations(publication, templates: templates)
    report = report.adding(translations.findings, checked: [("languages", languages.count)])
    guard writesLanguages, !report.hasErrors else { return }
    try translations.render(previewImages: edition.previewImages, into: receive)
  }
}

extension Publication {
  fileprivate func edition(_ shell: PageTemplate) -> Edition {
    let around = PagesAround(of: self, beside: pages, rules: KitRules.all).reworded(.english)
    return Edition(
      pages: pages, entries: around.entries, missing: around.missing, sheetPages: around.sheets,
      previewImages: site.settings.address == nil ? [] : Handbook.previewImages(of: products),
      templates: audited.inputs.templates, shell: shell, site: site,
      formats: audited.inputs.formats, links: links)
  }
}
