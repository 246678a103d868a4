package import Diagnostics
import DocumentModel
import PolicyFormats

/// The rules of files with translations.
package enum TranslationRules {
  package static let all = [languageTag, unreadable, gaps, untranslated, unused]

  package static let languageTag = Rule(
    id: "language-tag", severity: .error, title: "A file of translations is named by its language",
    explanation: """
      The name of the file, without its ending, is the tag of the language as the web knows it (BCP \
      47): de, pt-BR, zh-Hant. It is the folder of the pages in that language, so no product can have \
      the same id, and there is none for English, in which pages are composed.
      """,
    wrong: "Content/languages/german.json", right: "Content/languages/de.json", language: .text)

  package static let unreadable = Rule(
    id: "unreadable-translation", severity: .error,
    title: "A file of translations can be read",
    explanation: """
      In de.json each text of the team is a key, and what is said for it in the other language is its \
      value. de.ftl holds our sentences in Fluent syntax. Nothing is there twice, and "@language" says \
      what the language calls itself. Let permdocs translate write the files, and fill in the texts.
      """,
    wrong: #"{ "@language": "Deutsch", "Jobs": ["Aufträge"] }"#,
    right: #"{ "@language": "Deutsch", "Jobs": "Aufträge" }"#, language: .text)

  package static let gaps = Rule(
    id: "translation-gaps", severity: .error,
    title: "A translation has the gaps of what it translates",
    explanation: """
      In de.ftl an argument such as { $card } stands for what the page puts in: a name, a number, a link. \
      A translation has each of them, in any order, so that it cannot say something else than the page. In \
      de.json {1:words} is a link of a guide, which keeps words of its own.
      """,
    wrong: #"{ "@language": "Deutsch", "{1:Jobs} first": "Aufträge zuerst" }"#,
    right: #"{ "@language": "Deutsch", "{1:Jobs} first": "{1:Aufträge} zuerst" }"#,
    language: .text)

  package static let untranslated = Rule(
    id: "untranslated-text", severity: .warning, title: "Every unit of the pages is translated",
    explanation: """
      What has no words in a language stays English on its pages and is marked as English, so that it \
      is read aloud as such. Run permdocs translate with the language's tag: it adds what is missing \
      to the file, without words.
      """,
    wrong: """
      permdocs translate de
      permdocs build
      """,
    right: #"""
      permdocs translate de
      sed -i 's/^  \("[^@].*"\): ""/  \1: \1/' Content/languages/de.json
      sed -i 's/^# to do: //; s/^#   //' Content/languages/de.ftl
      permdocs build
      """#, language: .sh)

  package static let unused = Rule(
    id: "unused-translation", severity: .warning,
    title: "Every translation is of something that pages say",
    explanation: """
      A key that no page needs is misspelt, or what it translates is no longer said. permdocs translate \
      with --prune takes such keys out of the file.
      """,
    wrong: #"{ "@language": "Deutsch", "Jobbs": "Aufträge" }"#,
    right: #"{ "@language": "Deutsch", "Jobs": "Aufträge" }"#, language: .text)
}

extension TranslationRules {
  static func unreadable(_ what: String, at anchor: SourceAnchor) -> Diagnostic {
    Diagnostic(
      rule: unreadable.id, severity: unreadable.severity,
      summary: "the file holds no translations: \(what)", at: anchor,
      suggestions: ["write an object of texts, as permdocs translate does"])
  }

  static func twice(_ anchor: SourceAnchor, first: SourceAnchor) -> Diagnostic {
    Diagnostic(
      rule: unreadable.id, severity: unreadable.severity,
      summary: "a unit is translated once", at: anchor,
      notes: [.init("it stands here already", at: first)], suggestions: ["remove one of the two"])
  }

  static func nameless(_ tag: String, file: String) -> Diagnostic {
    let name = Language.ownName(of: tag) ?? "…"
    return Diagnostic(
      rule: unreadable.id, severity: unreadable.severity,
      summary: "a file of translations says what its language calls itself",
      at: SourceAnchor(file: file, line: 1, column: 1),
      suggestions: ["write \"\(LanguageFile.nameKey)\": \"\(name)\" as its first line"])
  }

  /// What is wrong with a sentence of a language; nothing where it has the arguments of ours in each of
  /// its variants.
  static func fault(
    in message: Message, translating meant: Message, at anchor: SourceAnchor
  ) -> Diagnostic? {
    func spelled(_ names: Set<String>) -> String {
      names.sorted().map { "{ $\($0) }" }.joined(separator: ", ")
    }
    let lacking = meant.certainArguments.subtracting(message.certainArguments)
    let surplus = message.arguments.subtracting(meant.arguments)
    guard !lacking.isEmpty || !surplus.isEmpty else { return nil }
    return Diagnostic(
      rule: gaps.id, severity: gaps.severity,
      summary: lacking.isEmpty
        ? "the translation has \(spelled(surplus)), which what it translates has not"
        : "the translation lacks \(spelled(lacking))", at: anchor,
      notes: [.init("in English it is: \(meant.spelled.joined(separator: " "))")],
      suggestions: [
        lacking.isEmpty
          ? "take it out"
          : surplus.isEmpty
            ? "put it where it belongs" : "write it in the place of \(spelled(surplus))"
      ])
  }

  /// The template of one translation; none where its gaps are not those of its key.
  static func template(of member: JSONTexts.Member) -> Diagnosed<Template?> {
    func fault(_ summary: String, _ help: String) -> Diagnosed<Template?> {
      Diagnosed(
        nil,
        findings: [
          Diagnostic(
            rule: gaps.id, severity: gaps.severity, summary: summary, at: member.valueAnchor,
            notes: [.init("this is what it translates", at: member.keyAnchor)],
            suggestions: [help])
        ])
    }
    let template: Template
    do { template = try Template(reading: member.value) } catch {
      return fault("the gaps of a translation are written as {1}: \(error.what)", "correct it")
    }
    // A key that is no template is none that a page needs; another rule tells so.
    guard let key = try? Template(reading: member.key) else { return Diagnosed(template) }
    var lacking = key.gaps
    var surplus: [String] = []
    for gap in template.gaps {
      if let place = lacking.firstIndex(of: gap) {
        lacking.remove(at: place)
      } else {
        surplus.append(gap)
      }
    }
    let closed = { (gaps: [String]) in
      gaps.map { $0.hasSuffix(":") ? $0 + "…}" : $0 }.joined(separator: ", ")
    }
    switch (lacking.isEmpty, surplus.isEmpty) {
    case (true, true): return Diagnosed(template)
    case (false, _):
      return fault(
        "the translation lacks \(closed(lacking))",
        surplus.isEmpty ? "put it where it belongs" : "write it in the place of \(closed(surplus))")
    case (true, false):
      return fault(
        "the translation has \(closed(surplus)), which what it translates has not", "take it out")
    }
  }

  /// What a language has no words for.
  package static func untranslated(_ missing: Int, of needed: Int, in file: LanguageFile)
    -> Diagnostic
  {
    Diagnostic(
      rule: untranslated.id, severity: untranslated.severity,
      summary: "\(missing) of \(needed) units are not translated, and stay English",
      at: SourceAnchor(file: file.file, line: 1, column: 1),
      suggestions: [
        "run permdocs translate \(file.language.tag), and fill in what has no words there"
      ])
  }

  /// What a file translates and no page says, in one finding; with what the keys may have meant.
  package static func unused(
    _ keys: [(key: String, anchor: SourceAnchor)], missing: [String], in file: LanguageFile
  ) -> Diagnostic? {
    guard let first = keys.first else { return nil }
    let notes = keys.prefix(5).map { key, anchor in
      let near = NearestName.suggestions(for: key, among: missing).first
      return Diagnostic.Note(
        near.map { "did you mean \($0.debugDescription)?" } ?? "nor this", at: anchor)
    }
    return Diagnostic(
      rule: unused.id, severity: unused.severity,
      summary: keys.count == 1
        ? "no page says what this translates"
        : "no page says what \(keys.count) translations translate; this is the first",
      at: first.anchor,
      notes: notes.first?.text == "nor this" ? Array(notes.dropFirst()) : notes,
      suggestions: [
        "correct the key, or run permdocs translate \(file.language.tag) --prune"
      ])
  }

  /// A name of a file that is no tag; nothing where it is one.
  ///
  /// - Parameter isReserved: Whether no folder can have that name everywhere.
  package static func wrongTag(
    _ tag: String, file: String, products: [String], isReserved: Bool
  ) -> Diagnostic? {
    func finding(_ summary: String, _ help: String) -> Diagnostic {
      Diagnostic(
        rule: languageTag.id, severity: languageTag.severity, summary: summary,
        at: SourceAnchor(file: file, line: 1, column: 1), suggestions: [help])
    }
    guard let canonical = Language.canonical(tag) else {
      return finding(
        "\(tag) is no tag of a language", "name the file by a tag such as de, pt-BR or zh-Hant")
    }
    if canonical != tag {
      return finding("the tag \(tag) is written \(canonical)", "rename the file")
    }
    if tag == Language.english.tag {
      return finding(
        "pages are composed in English",
        "say it otherwise in the policy; no file holds English")
    }
    if isReserved {
      return finding(
        "Windows keeps \(tag) for a device, so no folder has that name", "use a longer tag")
    }
    if products.contains(tag) {
      return finding(
        "\(tag) is the address of a product", "give the product another id, or use a longer tag")
    }
    return nil
  }
}
