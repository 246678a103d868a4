package import Diagnostics
import Mustache
import Templates

/// The shell around every page: a mustache template and the partials it includes.
package struct PageTemplate: Sendable {
  private let library: MustacheLibrary
  private let name: String

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
      return Diagnosed(PageTemplate(library: library, name: name))
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

  /// The page: the shell with the content where it has its mark.
  func wrap(_ content: [UInt8], in values: [String: Any]) -> [UInt8] {
    let shell = Array((library.render(values, withTemplate: name) ?? "").utf8)
    let mark = Array(PageView.contentMark.utf8)
    var out = ByteBuffer(capacity: shell.count + content.count)
    var start = 0
    while let found = shell[start...].firstIndex(of: mark[0]) {
      out.append(shell[start..<found])
      guard shell[found...].starts(with: mark) else { start = found + 1; continue }
      out.append(content)
      start = found + mark.count
    }
    out.append(shell[start...])
    return out.bytes
  }
}
