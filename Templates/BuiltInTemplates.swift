/// The page shells and styles that are built into the program, so that one file is enough to run it.
package enum BuiltInTemplates {
  /// Every file by name.
  package static let files: [String: [UInt8]] = [
    "page.mustache": PackageResources.page_mustache,
    "site.css": PackageResources.site_css,
  ]
}
