import AllCores
import Mustache

/// The forms of a shell that pages have asked for so far, by the names of the words they have.
///
/// A class, because pages written at once share what the first of them had the engine write.
final class ShellForms: Sendable {
  private let library: MustacheLibrary
  private let template: String
  /// What is the same on every page.
  private let shellWords: [String: (plain: String, markup: String)]
  private let known = Guarded<[Set<String>: ShellForm]>([:])

  init(_ library: MustacheLibrary, template: String, language: PageLanguage) {
    self.library = library
    shellWords = language.shellWords
    self.template = template
  }

  func form(saying names: Set<String>) -> ShellForm {
    if let form = known.withLock({ $0[names] }) { return form }
    let marks = Self.marks(names.union(shellWords.keys))
    let form = ShellForm(library.render(marks, withTemplate: template) ?? "", saying: shellWords)
    known.withLock { $0[names] = form }
    return form
  }

  /// The value that a template sees: a mark for each name, the names of a part below the part.
  private static func marks(_ names: Set<String>) -> [String: Any] {
    var values: [String: Any] = [:]
    for name in names {
      let mark = ShellForm.mark(name)
      guard let dot = name.firstIndex(of: ".") else {
        values[name] = mark
        continue
      }
      let part = String(name[..<dot])
      var inside = values[part] as? [String: String] ?? [:]
      inside[String(name[name.index(after: dot)...])] = mark
      values[part] = inside
    }
    return values
  }
}
