import Readers
import Diagnostics
import DocumentModel
import PolicyFormats
import PolicyModel

/// The policy that files of tables hold, and what is to be told of them.
struct ImportReading {
  /// Nothing where the tables hold none, or one that could not be published.
  let policy: Policy?
  let report: Report

  init(_ files: [String], as form: ImportCommand.Form, product: String) throws {
    var tables: [SourceTable] = []
    var findings: [Diagnostic] = []
    var texts: [String: [UInt8]] = [:]
    for file in files {
      let bytes = try file == "-" ? StandardInput.contents() : FileSystem.contents(of: file)
      if file == "-" { texts[file] = bytes }
      // A file of rows has no heading; of several, each is an area.
      let title = files.count > 1 ? Self.title(of: file) : nil
      let read = Self.tables(in: bytes, of: file, as: form, title: title)
      tables += read.value
      findings += read.findings
    }
    let start = SourceAnchor(file: files.first ?? "-", line: 1, column: 1)
    let imported =
      findings.isEmpty
      ? Importer.policy(of: tables, product: product, anchor: start)
      : Diagnosed<Policy?>(nil, findings: findings)
    findings = imported.findings
    var policy = imported.value
    if let made = policy {
      // What no page could print, such as a name of a thousand letters, is the tables' fault.
      let faults = Auditing([made]).report.findings.filter { $0.severity == .error }
      findings += faults
      if !faults.isEmpty { policy = nil }
    }
    self.policy = policy
    report = Report(
      findings: findings.sorted(), checked: [Report.Checked("tables", tables.count)], texts: texts)
  }

  private static func tables(
    in bytes: [UInt8], of file: String, as form: ImportCommand.Form, title: ReadText?
  ) -> Diagnosed<[SourceTable]> {
    func unreadable(_ what: String, _ help: String, at place: ReadText) -> Diagnosed<[SourceTable]>
    {
      Diagnosed(
        [],
        findings: [
          ImportRules.unreadable(
            file: what, help: help,
            at: SourceAnchor(
              file: file, line: place.line, column: place.column, word: place.text))
        ])
    }
    let start = ReadText("", line: 1)
    switch form {
    case .csv:
      do throws(CSVReader.Fault) {
        let rows = try CSVReader.read(bytes)
        return Diagnosed(
          SourceTable(file: file, title: title, rows: rows).map { [$0] } ?? [])
      } catch {
        return unreadable(error.what, error.help, at: error.place)
      }
    case .markdown:
      guard bytes.count <= CSVReader.largest, !bytes.contains(0),
        String(validating: bytes, as: UTF8.self) != nil
      else {
        return unreadable(
          "a table to import is text in UTF-8, at most \(CSVReader.largest >> 20) MB of it",
          "save the file as UTF-8, without what is not the table", at: start)
      }
      guard let page = MarkdownReader.readPage(bytes, file: file) else {
        return unreadable(
          "the file is nested too deep to be read", "take its lists and quotes apart", at: start)
      }
      return Diagnosed(SourceTable.tables(of: page))
    }
  }

  /// "exports/back-office.csv" is about the area "back-office".
  private static func title(of file: String) -> ReadText? {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return file == "-" || stem.isEmpty ? nil : ReadText(stem, line: 1)
  }
}
