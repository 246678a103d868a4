package import Diagnostics
import Mustache
import Templates

/// The shell around every page: a mustache template and the partials it includes.
package struct PageTemplate: Sendable {
  private let library: MustacheLibrary
  private let name: String
  private let forms: ShellForms

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
    do {
      let library = MustacheLibrary(
        templates: try templates.mapValues {
          try MustacheTemplate(string: String(decoding: $0, as: UTF8.self))
        })
      return Diagnosed(
        PageTemplate(
          library: library, name: name,
          forms: ShellForms(library, template: name, language: .english)))
    } catch {
      return Diagnosed(
        nil,
        findings: [
          Diagnostic(
            rule: "template-contract", severity: .error, summary: "a page shell is valid mustache",
            at: SourceAnchor(file: places[name] ?? name, line: 1, column: 1),
            notes: [.init("\(error)")])
        ])
    }
  }

  private static let page = "page"
  private static let suffix = ".mustache"

  /// The shell as the engine writes it with these values.
  func write(_ values: [String: Any]) -> [UInt8] {
    Array((library.render(values, withTemplate: name) ?? "").utf8)
  }

  /// The same shell in another language.
  package func saying(_ language: PageLanguage) -> PageTemplate {
    PageTemplate(
      library: library, name: name,
      forms: ShellForms(library, template: name, language: language))
  }

  /// The page: the shell with its words and the content where they belong.
  func wrap(_ content: [UInt8], in view: PageView) -> [UInt8] {
    var names = Set(view.words.keys)
    names.insert(PageView.content)
    return forms.form(saying: names).fill(view.words, content: content, english: view.english)
  }
}
