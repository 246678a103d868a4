import Templates

/// The files that every page of the site refers to.
package enum SiteAssets {
  /// The style sheet of all layers in one, and whatever else stands in the folder of templates, as
  /// files below `assets`.
  ///
  /// `replaced` are the files of an adopter's own folder; the team's colours stand last.
  package static func files(
    overriding replaced: [String: [UInt8]] = [:], settings: SiteSettings = SiteSettings()
  ) -> [RenderedPage] {
    let files = BuiltInTemplates.files.merging(replaced) { $1 }
    let sheet = BuiltInTemplates.styleOrder.reduce(into: [UInt8]()) { $0 += files[$1] ?? [] }
    let others = files.filter { name, _ in
      !name.hasSuffix(".mustache") && !BuiltInTemplates.styleOrder.contains(name)
    }
    let pages =
      [RenderedPage(path: "assets/site.css", bytes: sheet + settings.styles)]
      + others.map { RenderedPage(path: "assets/\($0.key)", bytes: $0.value) }
    return pages.sorted { $0.path < $1.path }
  }
}
