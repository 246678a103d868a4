/// The page shells and styles that are built into the program, so that one file is enough to run it.
package enum BuiltInTemplates {
  /// Every file by name.
  package static let files: [String: [UInt8]] = [
    "page.mustache": PackageResources.page_mustache,
    "tokens.css": PackageResources.tokens_css,
    "page.css": PackageResources.page_css,
    "prose.css": PackageResources.prose_css,
    "tables.css": PackageResources.tables_css,
    "controls.css": PackageResources.controls_css,
    "search.css": PackageResources.search_css,
    "tools.css": PackageResources.tools_css,
    "print.css": PackageResources.print_css,
    "elements.js": PackageResources.elements_js,
    "regions.js": PackageResources.regions_js,
    "matrix-panel.js": PackageResources.matrix_panel_js,
    "matrix.js": PackageResources.matrix_js,
    "find-cell.js": PackageResources.find_cell_js,
    "search-ranking.js": PackageResources.search_ranking_js,
    "search.js": PackageResources.search_js,
    "permissions.js": PackageResources.permissions_js,
    "answers.js": PackageResources.answers_js,
    "recommend.js": PackageResources.recommend_js,
    "tools.js": PackageResources.tools_js,
    "tool-who.js": PackageResources.tool_who_js,
    "tool-give.js": PackageResources.tool_give_js,
    "why.js": PackageResources.why_js,
    "icon.svg": PackageResources.icon_svg,
    "handout.mustache": PackageResources.handout_mustache,
    handoutStyles: PackageResources.handout_css,
  ]

  /// The styles of printed sheets, which stand in each of them.
  package static let handoutStyles = "handout.css"

  /// The parts of the one style sheet, in the order in which they stand in it.
  package static let styleOrder = [
    "tokens.css", "prose.css", "tables.css", "page.css", "controls.css", "search.css",
    "tools.css", "print.css",
  ]

  /// The parts of the one script, in the order in which they stand in it.
  package static let scriptOrder = [
    "elements.js", "search-ranking.js", "search.js", "regions.js", "matrix-panel.js", "matrix.js",
    "find-cell.js", "permissions.js", "answers.js", "recommend.js", "tools.js", "tool-who.js",
    "tool-give.js", "why.js",
  ]
}
