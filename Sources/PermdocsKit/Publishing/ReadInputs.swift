import Parallel
import Diagnostics
import Handbook
import PolicyModel
import Rendering
import Translation

/// What people wrote for a handbook, read and not judged yet: the first of the four values of a build.
struct ReadInputs {
  let policies: [Policy]
  let options: PublishingOptions
  let paths: SourcePaths
  let formats: [any PageFormat.Type]
  /// The folder in which all but the policies and templates stand.
  let content: String
  /// In the order of the policies.
  let guides: [Diagnosed<[Guide]>]
  /// Guides of no product.
  let strays: [Diagnostic]
  /// What people have written in other languages.
  let languages: Diagnosed<[LanguageFile]>
  let site: SiteFolder
  let templates: TemplateFolder

  init(
    _ policies: [Policy], _ options: PublishingOptions, _ paths: SourcePaths,
    formats: [any PageFormat.Type] = Formats.all
  ) throws {
    self.policies = policies
    self.options = options
    self.paths = paths
    self.formats = formats
    let content = try options.content.folder
    self.content = content
    try MissingContent.refuse(content, output: options.output, policies)
    let products = policies.map(\.id.text)
    guides = try products.concurrentMap { try GuideFolder.read($0, below: content) }
    strays =
      try options.product.isEmpty ? GuideFolder.strays(below: content, products: products) : []
    let languages = try LanguageFolder.read(below: content, products: products)
    self.languages = languages
    var site = try SiteFolder(below: content)
    site.settings.languages =
      languages.value.isEmpty ? [] : [.english] + languages.value.map(\.pageLanguage)
    self.site = site
    templates = try TemplateFolder(options.templates)
  }

  /// The part of the output folder that a build of these answers for.
  var scope: WritingScope {
    let roots = formats.folders
    guard !options.product.isEmpty else { return WritingScope(roots) }
    let folders = roots + languages.value.map { "\(HTMLFormat.folder)/\($0.language.tag)" }
    return WritingScope(
      roots, only: policies.flatMap { policy in folders.map { "\($0)/\(policy.id.text)" } })
  }
}
