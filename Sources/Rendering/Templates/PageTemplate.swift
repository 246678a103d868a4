package import Diagnostics
import Templates

/// The shell around every page: a mustache template and the partials it includes.
package struct PageTemplate: Sendable {
  private let template: ShellTemplate
  /// What is the same on every page.
  private let words: [String: TemplateValue]

  /// The shell of printed sheets.
  static let handout = "handout"

  /// The built-in shell of pages, with any of its files replaced by those of a `folder`.
  ///
  /// There is no shell where a template breaks its contract; the findings say how.
  package static func load(
    overriding replaced: [String: [UInt8]] = [:], from folder: String = "Templates"
  ) -> Diagnosed<PageTemplate?> {
    load(page, shape: PageView.shape, overriding: replaced, from: folder)
  }

  /// The shell of this name, which may say what `shape` says.
  static func load(
    _ name: String, shape: [String: PageView.Shape], overriding replaced: [String: [UInt8]],
    from folder: String
  ) -> Diagnosed<PageTemplate?> {
    let files = BuiltInTemplates.files.merging(replaced) { $1 }
    var templates: [String: [UInt8]] = [:]
    var places: [String: String] = [:]
    for (file, bytes) in files where file.hasSuffix(suffix) {
      let template = String(file.dropLast(suffix.count))
      templates[template] = bytes
      places[template] = "\(replaced[file] == nil ? "Templates" : folder)/\(file)"
    }
    let findings = TemplateContract.findings(
      of: name, in: templates, files: places, shape: shape)
    guard findings.isEmpty else { return Diagnosed(nil, findings: findings) }
    return Diagnosed(
      PageTemplate(
        template: ShellTemplate(name, in: templates), words: PageLanguage.english.shellWords))
  }

  private static let page = "page"
  private static let suffix = ".mustache"

  /// The shell with these values.
  func write(_ values: [String: TemplateValue]) -> [UInt8] {
    template.write(values, beside: words)
  }

  /// The same shell in another language.
  package func saying(_ language: PageLanguage) -> PageTemplate {
    PageTemplate(template: template, words: language.shellWords)
  }
}
