import BuiltTools
import Diagnostics
import Foundation

@testable import PermdocsKit

/// A report about one file that a test has written.
struct Told {
  let scratch: ScratchFolder
  let file: String
  var paths: SourcePaths {
    SourcePaths(program: scratch["Sources/toydocs/main.swift"].path, current: "/elsewhere")
  }

  init(_ source: String, in path: String = "Sources/Toy/Cards.swift") throws {
    scratch = try ScratchFolder()
    try scratch.write(source, to: path)
    file = scratch[path].path
  }

  func anchor(_ line: Int, _ column: Int, _ word: String = "") -> SourceAnchor {
    SourceAnchor(file: file, line: line, column: column, word: word)
  }

  func finding(
    _ rule: String = "toy-rule", _ severity: Severity = .error, _ summary: String = "Jobs is wrong",
    at anchor: SourceAnchor, notes: [Diagnostic.Note] = [], help: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, summary: summary, at: anchor, notes: notes, suggestions: help)
  }

  func human(_ findings: [Diagnostic], colour: Bool = false) -> String {
    HumanReport(paths: paths, palette: Palette(isOn: colour))
      .text(Report(findings: findings, checked: []))
  }
}
