import Templates

/// The files that every page of the site refers to.
package enum SiteAssets {
  /// The style sheet of all layers in one, the script likewise, and whatever else stands in the folder of templates, as
  /// files below `assets`.
  ///
  /// `replaced` are the files of an adopter's own folder; the team's colours stand last. `words` are what the
  /// scripts say in another language.
  package static func files(
    overriding replaced: [String: [UInt8]] = [:], settings: SiteSettings = SiteSettings(),
    words: [String: String] = [:]
  ) -> [RenderedPage] {
    let files = BuiltInTemplates.files.merging(replaced) { $1 }
    let first = BuiltInTemplates.scriptOrder.prefix(1)
    let joined = { (names: [String]) in names.reduce(into: [UInt8]()) { $0 += files[$1] ?? [] } }
    let parts =
      BuiltInTemplates.styleOrder + BuiltInTemplates.scriptOrder + [BuiltInTemplates.handoutStyles]
    let others = files.filter { !$0.key.hasSuffix(".mustache") && !parts.contains($0.key) }
    let pages =
      [
        RenderedPage(
          path: "assets/site.css", bytes: joined(BuiltInTemplates.styleOrder) + settings.styles),
        RenderedPage(
          path: "assets/site.js",
          bytes: joined(Array(first)) + ScriptWords.file(words)
            + joined(Array(BuiltInTemplates.scriptOrder.dropFirst()))),
      ]
      + others.map { RenderedPage(path: "assets/\($0.key)", bytes: $0.value) }
    return pages.sorted { $0.path < $1.path }
  }
}
