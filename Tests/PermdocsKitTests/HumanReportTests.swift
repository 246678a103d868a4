import Diagnostics
import Foundation
import Testing

@testable import PermdocsKit

@Suite struct HumanReportTests {
  @Test func tellsPlaceSentenceLineNotesAndHelp() throws {
    let told = try Told("setup {\n  jobs(.view, because: \"x\")\n  prices(.edit)\n}\n")
    let findings = [
      told.finding(
        at: told.anchor(2, 7),
        notes: [
          .init("this is what is granted", at: told.anchor(3, 9)), .init("it is so everywhere"),
        ],
        help: ["grant less", "claim less"]),
      told.finding("other-rule", .warning, "Prices is poor", at: told.anchor(3, 9)),
    ]
    #expect(
      told.human(findings) == """
        Sources/Toy/Cards.swift:2:7: error: Jobs is wrong [toy-rule]
        2 |   jobs(.view, because: "x")
          |   ^~~~
        Sources/Toy/Cards.swift:3:9: note: this is what is granted
        3 |   prices(.edit)
          |   ^~~~~~
        note: it is so everywhere
        help: grant less
        help: claim less

        Sources/Toy/Cards.swift:3:9: warning: Prices is poor [other-rule]
        3 |   prices(.edit)
          |   ^~~~~~

        1 error, 1 warning

        """)
  }

  @Test func ofOneRuleNoMoreThanAnybodyReads() throws {
    let told = try Told("jobs()\n")
    let many = (1...73).map { _ in told.finding("other-rule", .warning, at: told.anchor(1, 5)) }
    let text = told.human(many + [told.finding(at: told.anchor(1, 1))])
    #expect(text.components(separatedBy: "[other-rule]").count - 1 == 50 + 1)
    #expect(text.contains("[toy-rule]"))
    #expect(text.contains("note: 23 more of [other-rule]; --report json tells every one\n"))
    #expect(text.hasSuffix("1 error, 73 warnings\n"))
    #expect(!told.human(Array(many.prefix(50))).contains("more of"))
  }

  @Test func coloursOnlyWhereItIsTold() throws {
    let told = try Told("jobs()\n")
    let finding = told.finding(at: told.anchor(1, 5), help: ["do less"])
    #expect(told.human([finding], colour: true).contains("\u{1B}[31;1merror:\u{1B}[0m"))
    #expect(!told.human([finding]).contains("\u{1B}"))
  }

  @Test func aPlaceThatCannotBeReadIsToldWithoutItsLine() throws {
    let told = try Told("jobs()\n")
    let findings = [
      told.finding(at: told.anchor(9, 1)),
      told.finding(at: SourceAnchor(file: "/gone/away/Cards.swift", line: 1, column: 1)),
    ]
    #expect(
      told.human(findings) == """
        Sources/Toy/Cards.swift:9:1: error: Jobs is wrong [toy-rule]

        Cards.swift:1:1: error: Jobs is wrong [toy-rule]

        2 errors

        """)
  }

  @Test func textFromFilesCannotReachTheTerminal() throws {
    let told = try Told("jobs(\u{1B}[2J\u{202E})\n")
    let text = told.human([
      told.finding(summary: "a\u{7}b", at: told.anchor(1, 5), help: ["c\u{9B}d"])
    ])
    #expect(text.contains("1 | jobs(\\u{1B}[2J\\u{202E})\n  | ^~~~\n"))
    #expect(text.contains("error: a\\u{7}b [toy-rule]"))
    #expect(text.contains("help: c\\u{9B}d"))
  }
}

extension Told {
  func finding(summary: String, at anchor: SourceAnchor, help: [String]) -> Diagnostic {
    finding("toy-rule", .error, summary, at: anchor, help: help)
  }
}

@Suite struct SourceExcerptTests {
  static let cases: [(line: String, column: Int, word: String, marked: String)] = [
    ("    jobs(.view)", 9, "", "jobs"),
    ("    prices.none(because: 1)", 16, "", "none"),
    (#"Role("Support", .support)"#, 5, "Support", "Support"),
    ("support.support", 8, "support", "support"),
    (#"Symptom("#, 8, "There is no button.", "Symptom"),
    ("See [x](role:suport).", 9, "", "role"),
    ("# Title", 1, "", "#"),
    ("", 1, "", ""),
    ("short", 99, "", "short"),
    ("Größe(.view)", 8, "", "Größe"),
    ("\u{1F600}(x)", 3, "", "\u{1F600}"),
  ]

  @Test(arguments: cases)
  func marksTheWordElseTheNameThatEndsThere(
    line: String, column: Int, word: String, marked: String
  ) {
    let anchor = SourceAnchor(file: "", line: 1, column: column, word: word)
    #expect(String(line[SourceExcerpt.range(of: anchor, in: line)]) == marked)
  }

  @Test func aWordIsSoughtFromItsColumnOnwards() {
    let anchor = SourceAnchor(file: "", line: 1, column: 5, word: "a")
    let line = "a = a + a"
    let range = SourceExcerpt.range(of: anchor, in: line)
    #expect(line.utf8.distance(from: line.startIndex, to: range.lowerBound) == 4)
  }

  @Test func marksStandUnderTheirWordPastTabsAndWideCharacters() {
    let tabs = SourceExcerpt(
      line: "\t\tjobs(x)", anchor: SourceAnchor(file: "", line: 1, column: 7))
    #expect(tabs.indent == "\t\t")
    #expect(tabs.underline == "^~~~")
    let line = "\"写真\u{1F468}\u{200D}\u{1F467}e\u{301}\", jobs(x)"
    let column = line.utf8.count - 2
    let wide = SourceExcerpt(
      line: line, anchor: SourceAnchor(file: "", line: 1, column: column))
    #expect(wide.indent == String(repeating: " ", count: 1 + 4 + 2 + 1 + 1 + 2))
    #expect(wide.underline == "^~~~")
    let word = SourceExcerpt(
      line: "f(\"写真\")", anchor: SourceAnchor(file: "", line: 1, column: 2, word: "写真"))
    #expect(word.underline == "^~~~")
  }
}
