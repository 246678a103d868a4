import Diagnostics

/// Compares templates with the view they are given: a name that no view has would say nothing, without a
/// word.
struct TemplateContract {
  /// The templates' bytes by name, without the extension.
  let templates: [String: [UInt8]]
  /// Where each template was read from.
  let files: [String: String]
  private var used: Set<String> = []
  private var findings: [Diagnostic] = []

  /// What is wrong with the template of this name and those it includes.
  static func findings(
    of name: String, in templates: [String: [UInt8]], files: [String: String],
    shape: [String: PageView.Shape]
  ) -> [Diagnostic] {
    var contract = TemplateContract(templates: templates, files: files)
    contract.check(name, scopes: [Scope(path: "", names: shape)], including: [])
    contract.reportUnused(in: shape, below: "", template: name)
    return contract.findings.sorted()
  }

  private init(templates: [String: [UInt8]], files: [String: String]) {
    self.templates = templates
    self.files = files
  }

  /// A section and what can be named in it: the names of a part, or `.` for words.
  private struct Scope {
    var path: String
    var names: [String: PageView.Shape] = [:]
  }

  private mutating func check(_ template: String, scopes: [Scope], including: [String]) {
    var scopes = scopes
    var open: [TemplateTag] = []
    for tag in TemplateTag.all(in: templates[template] ?? []) {
      switch tag.kind {
      case .comment: continue
      case .unsupported:
        report("a page shell uses plain names, sections and partials", tag, template)
      case .partial:
        if templates[tag.name] == nil {
          report(
            "the partial \(tag.name) does not exist", tag, template, among: Array(templates.keys))
        } else if including.contains(tag.name) || tag.name == template {
          report("the partial \(tag.name) includes itself", tag, template)
        } else {
          check(tag.name, scopes: scopes, including: including + [template])
        }
      case .end:
        guard let last = open.popLast(), last.name == tag.name else {
          return report("the section \(tag.name) is closed but not open", tag, template)
        }
        if last.kind == .section { scopes.removeLast() }
      case .value, .section, .inverted:
        let inside = use(tag, template, scopes)
        guard tag.kind != .value else { continue }
        open.append(tag)
        if tag.kind == .section { scopes.append(inside) }
      }
    }
    if let last = open.last { report("the section \(last.name) is never closed", last, template) }
  }

  /// Looks a name up from the innermost section outwards, as the engine does.
  private mutating func use(_ tag: TemplateTag, _ template: String, _ scopes: [Scope]) -> Scope {
    if tag.name == ".", let scope = scopes.last, scope.names.isEmpty {
      used.insert(scope.path)
      return scope
    }
    for scope in scopes.reversed() {
      guard let shape = scope.names[tag.name] else { continue }
      let path = scope.path.isEmpty ? tag.name : "\(scope.path).\(tag.name)"
      if case .part(let names) = shape { return Scope(path: path, names: names) }
      if tag.kind == .value { used.insert(path) }
      return Scope(path: path)
    }
    report(
      "the name \(tag.name) is not among what a page says", tag, template,
      among: scopes.flatMap(\.names.keys))
    return Scope(path: tag.name)
  }

  private mutating func reportUnused(
    in names: [String: PageView.Shape], below path: String, template: String
  ) {
    for (name, shape) in names.sorted(by: { $0.key < $1.key }) {
      let path = path.isEmpty ? name : "\(path).\(name)"
      switch shape {
      case .part(let inside): reportUnused(in: inside, below: path, template: template)
      case .words(let isOptional) where !isOptional && !used.contains(path):
        findings.append(
          Diagnostic(
            rule: "template-contract", severity: .error, summary: "a page shell shows \(path)",
            at: SourceAnchor(file: files[template] ?? template, line: 1, column: 1),
            suggestions: ["add {{\(name)}} where it belongs"]))
      case .words: break
      }
    }
  }

  private mutating func report(
    _ summary: String, _ tag: TemplateTag, _ template: String, among names: [String] = []
  ) {
    findings.append(
      Diagnostic(
        rule: "template-contract", severity: .error, summary: summary,
        at: SourceAnchor(
          file: files[template] ?? template, line: tag.line, column: tag.column, word: tag.name),
        suggestions: NearestName.suggestions(for: tag.name, among: Set(names).sorted())
          .map { "did you mean \($0)?" }))
  }
}
