import Testing

/// A writer of a format looks at unicode scalars or bytes.
///
/// A sign and the mark that combines with it are one `Character`, which is not equal to the sign: a test for a
/// quotation mark passes it by, and what was to be a text ends.
@Suite struct WriterTests {
  /// Folders whose files write a format. A folder of `Sources` that is on neither list fails.
  static let writers = [
    "Sources/Diagnostics/Spelling", "Sources/PolicyExports", "Sources/PolicyFormats/SwiftSource",
    "Sources/PermdocsKit/Answers", "Sources/PermdocsKit/Exporting", "Sources/PermdocsKit/Preview",
    "Sources/PermdocsKit/Reports", "Sources/Rendering", "Sources/Handbook/Tools",
    "Sources/Handbook/Workbook",
  ]

  /// Files elsewhere that write a format.
  static let writingFiles = [
    "Sources/Handbook/ChangesFeed.swift", "Sources/Handbook/GridCSV.swift",
    "Sources/Handbook/GridJSON.swift", "Sources/Translation/LanguageFile.swift",
    "Sources/PermdocsKit/Palette.swift", "Sources/Verification/Drift/UnifiedDiff.swift",
  ]

  /// Folders and targets whose other files read, decide or compose, and write no format.
  static let others = [
    "Sources/Parallel", "Sources/Diagnostics", "Sources/DocumentModel", "Sources/Handbook",
    "Sources/PermdocsKit", "Sources/Policies", "Sources/PolicyAudit", "Sources/PolicyFormats",
    "Sources/PolicyHistory", "Sources/PolicyModel", "Sources/PolicyQuestions", "Sources/Readers",
    "Sources/Translation", "Sources/Verification", "Sources/permdocs", "Sources/permdocs-bench",
  ]

  /// Files of writers that look at characters, and why they may.
  static let mayLook: [String: String] = [
    "Sources/Rendering/Pictures/Accent.swift": "draws letters",
    "Sources/Rendering/Pictures/Alphabet.swift": "draws letters",
    "Sources/Rendering/Pictures/Pen.swift": "reads drawings of ours",
    "Sources/Rendering/SiteSettingsReader.swift": "reads settings",
    "Sources/PermdocsKit/Reports/Baseline.swift": "reads a file of known findings",
    "Sources/PermdocsKit/Reports/DisplayWidth.swift": "counts columns of a terminal",
    "Sources/PermdocsKit/Reports/SourceExcerpt.swift": "counts columns of a terminal",
    "Sources/PolicyExports/Workbook/Wrapping.swift": "counts the lines that a text takes",
    "Sources/PolicyFormats/SwiftSource/SwiftNames.swift": "makes names of ids",
    "Sources/PolicyFormats/SwiftSource/SwiftWords.swift": "lists names that Swift has taken",
    "Sources/PermdocsKit/Preview/PreviewAnswer.swift": "reads paths of requests",
    "Sources/Verification/Drift/UnifiedDiff.swift": "marks lines with a sign of ours",
  ]

  private static var marks: [Regex<Substring>] {
    [
      #/\bCharacter\b/#, #/\.replacing\((?!bytes:)/#, #/replacingOccurrences/#,
      #/\.split\(\s*separator: "/#, #/\.contains\("/#, #/\.components\(separatedBy/#,
      #/\.trimmingCharacters/#, #/\.firstIndex\(of: "/#, #/\.reduce\(into: ""\) \{ \w+, character/#,
    ]
  }

  /// The lines of a source text that work on characters; comments are not looked at.
  static func findings(in source: String) -> [String] {
    source.split(separator: "\n").map(String.init).filter { line in
      let code = line.prefix { $0 != "/" } + (line.contains("//") ? "" : line.drop { $0 != "/" })
      return marks.contains { String(code).firstMatch(of: $0) != nil }
        && !code.contains(".utf8") && !code.contains(".unicodeScalars")
    }
  }

  @Test func noWriterLooksAtCharacters() throws {
    let files =
      Self.writers.flatMap { Repository.files(under: $0, ending: ".swift") } + Self.writingFiles
    #expect(files.count > 60)
    for file in files where Self.mayLook[file] == nil {
      #expect(Self.findings(in: try Repository.text(file)) == [], "\(file)")
    }
  }

  @Test func everyFolderIsKnownToWriteOrNotTo() {
    for file in Repository.files(under: "Sources", ending: ".swift") {
      #expect((Self.writers + Self.others).contains { file.hasPrefix($0 + "/") }, "\(file)")
    }
  }

  @Test func everyExceptionIsNeeded() throws {
    for file in Self.mayLook.keys {
      #expect(!Self.findings(in: try Repository.text(file)).isEmpty, "\(file)")
    }
  }

  @Test(arguments: [
    "let plain = text.replacing(\"\\\"\", with: \"x\")", "for character in text as [Character] {}",
    "text.split(separator: \"\\n\")", "text.reduce(into: \"\") { result, character in",
  ])
  func whatWorksOnCharactersIsSeen(line: String) {
    #expect(Self.findings(in: line) == [line])
    #expect(Self.findings(in: "// \(line)").isEmpty)
  }
}
