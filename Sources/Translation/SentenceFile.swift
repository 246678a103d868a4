package import Diagnostics
package import DocumentModel

/// What people have written for our own sentences in one language: a catalogue in the form of ours.
package struct SentenceFile: Sendable {
  package let file: String
  package let messages: [Message]
  /// As it stands, line by line.
  private let lines: [String]

  /// A file that nobody has written yet.
  package init(new file: String) { self.init(file: file, messages: [], lines: []) }

  private init(file: String, messages: [Message], lines: [String]) {
    self.file = file
    self.messages = messages
    self.lines = lines
  }

  /// Reads a file; there is none where an error is among the findings.
  ///
  /// - Parameter english: Says what each sentence has to put into words.
  package static func read(
    _ bytes: [UInt8], file: String, english: Catalogue
  ) -> Diagnosed<SentenceFile?> {
    func refused(_ what: String, _ line: Int, _ column: Int) -> Diagnosed<SentenceFile?> {
      Diagnosed(
        nil,
        findings: [
          TranslationRules.unreadable(
            what, at: SourceAnchor(file: file, line: line, column: column))
        ])
    }
    guard bytes.count <= LanguageFile.largestFile else {
      return refused("it is larger than \(LanguageFile.largestFile >> 20) MB", 1, 1)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return refused("it is no UTF-8", 1, 1)
    }
    let messages: [Message]
    do { messages = try MessageReader.read(text) } catch {
      return refused(error.what, error.line, error.column)
    }
    let read = SentenceFile(
      file: file, messages: messages,
      lines: text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map(String.init))
    let findings = read.findings(english)
    return Diagnosed(findings.contains { $0.severity == .error } ? nil : read, findings: findings)
  }

  private func findings(_ english: Catalogue) -> [Diagnostic] {
    var places: [String: SourceAnchor] = [:]
    return messages.flatMap { message -> [Diagnostic] in
      let anchor = anchor(of: message)
      if let first = places.updateValue(anchor, forKey: message.id) {
        return [TranslationRules.twice(anchor, first: first)]
      }
      guard let meant = english[message.id] else { return [] }
      return [TranslationRules.fault(in: message, translating: meant, at: anchor)]
        .compactMap { $0 }
    }
  }

  private func anchor(of message: Message) -> SourceAnchor {
    SourceAnchor(file: file, line: message.line, column: 1, word: message.id)
  }

  /// The sentences of `needed` for which there are no words, in the order of the catalogue.
  package func missing(of needed: Set<String>, english: Catalogue) -> [Message] {
    let known = Set(messages.map(\.id))
    return english.messages.filter { needed.contains($0.id) && !known.contains($0.id) }
  }

  /// What stands in the file and is no sentence of ours.
  package func unknown(english: Catalogue) -> [(key: String, anchor: SourceAnchor)] {
    messages.filter { english[$0.id] == nil }.map { ($0.id, anchor(of: $0)) }
  }
}

extension SentenceFile {
  /// Begins the line that a translator writes the sentence into.
  private static let toDo = "# to do: "
  /// Begins a further line of it.
  private static let more = "#   "

  /// The file with every sentence that is needed. What stands in it stays to the byte; what nobody has
  /// translated is added at its end, as remarks that a translator makes sentences of.
  ///
  /// - Parameter prunes: Whether what is no sentence of ours goes.
  package func written(
    needing needed: Set<String>, english: Catalogue, language: Language, prunes: Bool
  ) -> [UInt8] {
    var kept = withoutToDos(isPruned: prunes ? Set(unknown(english: english).map(\.key)) : [])
    while kept.last?.isEmpty == true { kept.removeLast() }
    if kept.isEmpty {
      kept = [
        "### \(language.name). What stands after \"to do\" is still said in English: write the line",
        "### anew below its remarks, without \"# to do: \", in the words of the language.",
      ]
    }
    let added = missing(of: needed, english: english).flatMap { message in
      [""] + message.comment.split(separator: "\n").map { "# \($0)" }
        + message.spelled.enumerated().map { ($0 == 0 ? Self.toDo : Self.more) + $1 }
    }
    return Array(((kept + added).joined(separator: "\n") + "\n").utf8)
  }

  /// The lines without what is still to do, and without some sentences.
  private func withoutToDos(isPruned: Set<String>) -> [String] {
    var kept: [String] = []
    var at = 0
    let starts = Dictionary(uniqueKeysWithValues: messages.map { ($0.line - 1, $0) })
    while at < lines.count {
      let line = lines[at]
      let isPruned = starts[at].map { isPruned.contains($0.id) } ?? false
      guard line.hasPrefix(Self.toDo) || isPruned else {
        kept.append(line)
        at += 1
        continue
      }
      at += 1
      let goesOn = { (line: String) in
        isPruned ? line.first == " " || line.first == "}" : line.hasPrefix(Self.more)
      }
      while at < lines.count, goesOn(lines[at]) { at += 1 }
      while kept.last?.hasPrefix("# ") == true { kept.removeLast() }
      if kept.last?.isEmpty == true { kept.removeLast() }
    }
    return kept
  }
}
