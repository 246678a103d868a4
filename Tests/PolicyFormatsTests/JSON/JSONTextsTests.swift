import Diagnostics
import Testing

@testable import PolicyFormats

@Suite("An object of texts is read with the place of each")
struct JSONTextsTests {
  private static func read(_ text: String) throws -> [JSONTexts.Member] {
    try JSONTexts.read(Array(text.utf8), file: "de.json")
  }

  @Test("in the order in which they stand") func order() throws {
    let members = try Self.read("{\n  \"b\": \"one\",\n  \"a\":\"two\" }")
    #expect(members.map(\.key) == ["b", "a"])
    #expect(members.map(\.value) == ["one", "two"])
    #expect(members[0].keyAnchor == SourceAnchor(file: "de.json", line: 2, column: 4, word: "b"))
    #expect(
      members[1].valueAnchor == SourceAnchor(file: "de.json", line: 3, column: 8, word: "two"))
  }

  @Test(
    "with what its escapes mean",
    arguments: [
      (#""\"\\\/""#, "\"\\/"), (#""a\nb\tc""#, "a\nb\tc"), (#""\u00e4\u05D0""#, "äא"),
      (#""\ud83d\ude00!""#, "😀!"), (#""\ud83d!""#, "\u{FFFD}!"), (#""ü😀""#, "ü😀"),
    ])
  func escapes(written: String, meant: String) throws {
    #expect(try Self.read("{\"key\": \(written)}").map(\.value) == [meant])
    #expect(try Self.read("{\(written): \"value\"}").map(\.key) == [meant])
  }

  @Test("A text that was spelled is read as it was") func spelling() throws {
    let every = String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init)))
    for text in [every, "", "\"", "\\", "\\u0041", "</script>", "\u{2028}", "😀\u{FEFF}"] {
      let spelled = Spelling.json(text)
      #expect(!spelled.unicodeScalars.contains { $0.value < 0x20 })
      #expect(try Self.read("{\(spelled): \(spelled)}").map(\.key) == [text])
      #expect(try Self.read("{\(spelled): \(spelled)}").map(\.value) == [text])
    }
  }

  @Test(
    "and what is no such object is refused where it shows",
    arguments: [
      ("", "it breaks off before its end", 1, 1),
      ("[]", "{ is missing here", 1, 1),
      ("{\"a\": 1}", "a text in quotation marks is missing here", 1, 7),
      ("{\"a\": \"b\"} x", "something stands after its end", 1, 12),
      ("{\n\"a\": \"b\n\"}", "a line ends within quotation marks; write it as \\n", 2, 8),
      ("{\"a\": \"\\x\"}", "this means nothing after a backslash", 1, 9),
      ("{\"a\": \"\\u12\"}", "this means nothing after a backslash", 1, 9),
      ("{\"a\": \"b\\\"}", "it breaks off before its end", 1, 11),
    ])
  func faults(text: String, what: String, line: Int, column: Int) {
    #expect {
      try Self.read(text)
    } throws: { error in
      guard let fault = error as? JSONFault else { return false }
      #expect(fault.what == what)
      #expect(fault.anchor.line == line && fault.anchor.column == column, "\(fault.anchor)")
      return true
    }
  }

  @Test("bytes that are no UTF-8 are refused") func noText() {
    #expect(throws: JSONFault.self) {
      try JSONTexts.read(Array("{\"a\": \"".utf8) + [0xFF] + Array("\"}".utf8), file: "de.json")
    }
  }
}
