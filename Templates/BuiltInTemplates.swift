/// The page shells and styles that are built into the program, so that one file is enough to run it.
package enum BuiltInTemplates {
  /// Every file by name.
  package static let files: [String: [UInt8]] = [
    "page.mustache": PackageResources.page_mustache,
    "tokens.css": PackageResources.tokens_css,
    "page.css": PackageResources.page_css,
    "prose.css": PackageResources.prose_css,
    "tables.css": PackageResources.tables_css,
    "print.css": PackageResources.print_css,
    "icon.svg": PackageResources.icon_svg,
  ]

  /// The parts of the one style sheet, in the order in which they stand in it.
  package static let styleOrder = [
    "tokens.css", "prose.css", "tables.css", "page.css", "print.css",
  ]
}
