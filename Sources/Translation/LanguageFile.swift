package import Diagnostics
import PolicyFormats

/// What people have written in one language: for the words of the team, which stand in its policy and its
/// guides, an object of JSON with those words for its keys; for our own sentences a catalogue.
package struct LanguageFile: Sendable {
  /// The key of the language's own name.
  static let nameKey = "@language"
  /// Many times what the largest handbook takes.
  package static let largestFile = 16 << 20

  package let language: Language
  /// By unit; those that nobody has translated yet are not among them.
  package let templates: [String: Template]
  /// What stands in the file, in its order.
  package let keys: [(key: String, anchor: SourceAnchor)]
  package let file: String
  package var sentences: SentenceFile

  /// A file that nobody has written yet.
  package init(new language: Language, file: String) {
    self.init(language: language, templates: [:], keys: [], file: file)
  }

  /// The same file with another name for its language.
  package init(_ other: LanguageFile, calledIn name: String) {
    self.init(
      language: Language(tag: other.language.tag, name: name), templates: other.templates,
      keys: other.keys, file: other.file)
    sentences = other.sentences
  }

  /// Where the sentences of ours stand that belong to a file.
  package static func sentences(beside file: String) -> String {
    String(file.dropLast(file.hasSuffix(".json") ? 5 : 0)) + ".ftl"
  }

  private init(
    language: Language, templates: [String: Template],
    keys: [(key: String, anchor: SourceAnchor)], file: String
  ) {
    self.language = language
    self.templates = templates
    self.keys = keys
    self.file = file
    sentences = SentenceFile(new: Self.sentences(beside: file))
  }

  /// Reads a file; there is none where an error is among the findings.
  package static func read(
    _ bytes: [UInt8], tag: String, file: String
  ) -> Diagnosed<LanguageFile?> {
    guard bytes.count <= largestFile else { return tooLarge(file) }
    do {
      return try reading(JSONTexts.read(bytes, file: file), tag: tag, file: file)
    } catch let fault as JSONFault {
      return Diagnosed(nil, findings: [TranslationRules.unreadable(fault.what, at: fault.anchor)])
    } catch {
      return Diagnosed(
        nil,
        findings: [
          TranslationRules.unreadable(
            "it is no JSON", at: SourceAnchor(file: file, line: 1, column: 1))
        ])
    }
  }

  package static func tooLarge(_ file: String) -> Diagnosed<LanguageFile?> {
    Diagnosed(
      nil,
      findings: [
        TranslationRules.unreadable(
          "it is larger than \(largestFile >> 20) MB",
          at: SourceAnchor(file: file, line: 1, column: 1))
      ])
  }

  private static func reading(
    _ members: [JSONTexts.Member], tag: String, file: String
  ) -> Diagnosed<LanguageFile?> {
    var findings: [Diagnostic] = []
    var templates: [String: Template] = [:]
    var places: [String: SourceAnchor] = [:]
    var name = ""
    for member in members {
      if let first = places.updateValue(member.keyAnchor, forKey: member.key) {
        findings.append(TranslationRules.twice(member.keyAnchor, first: first))
        continue
      }
      guard member.key != nameKey else {
        name = member.value
        continue
      }
      guard !member.value.isEmpty else { continue }
      let template = TranslationRules.template(of: member)
      findings += template.findings
      templates[member.key] = template.value
    }
    if !name.contains(where: \.isLetter) {
      findings.append(TranslationRules.nameless(tag, file: file))
    }
    guard findings.isEmpty else { return Diagnosed(nil, findings: findings) }
    return Diagnosed(
      LanguageFile(
        language: Language(tag: tag, name: name), templates: templates,
        keys: members.filter { $0.key != nameKey }.map { ($0.key, $0.keyAnchor) }, file: file))
  }

  /// The units of `needed` for which there are no words.
  package func missing(of needed: Set<String>) -> [String] {
    needed.filter { templates[$0] == nil }.sorted()
  }

  /// What stands in the file and no page says.
  package func unused(besides needed: Set<String>) -> [(key: String, anchor: SourceAnchor)] {
    keys.filter { !needed.contains($0.key) }
  }

  /// The file with every unit that is needed, sorted; what nobody has translated says nothing.
  ///
  /// - Parameter prunes: Whether what is not needed goes.
  package func written(needing needed: Set<String>, prunes: Bool) -> [UInt8] {
    let kept = prunes ? [] : keys.map(\.key)
    let all = needed.union(kept).subtracting([Self.nameKey]).sorted()
    let members = [(Self.nameKey, language.name)] + all.map { ($0, templates[$0]?.spelled ?? "") }
    let lines = members.map { key, words in
      "  \(Spelling.json(key)): \(Spelling.json(words))"
    }
    return Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
  }
}
