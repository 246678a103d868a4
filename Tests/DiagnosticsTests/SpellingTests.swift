import Diagnostics
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Hostile scalars beside the signs that end a text.
@Suite("A text that a format holds is read from it as it was")
struct SpellingTests {
  static let scalars: [Unicode.Scalar] =
    (0..<0x180).compactMap(Unicode.Scalar.init)
    + [
      "\u{0301}", "\u{0D4E}", "\u{0600}", "\u{061C}", "\u{1F1E6}", "\u{200B}", "\u{200D}",
      "\u{202E}",
      "\u{2028}", "\u{2029}", "\u{2066}", "\u{FE0F}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}",
      "\u{FFFF}",
      "\u{E000}", "\u{1F600}", "\u{E0001}", "\u{10FFFF}",
    ]

  /// Each scalar on both sides of each sign.
  static let texts = ["\"", "\\", "<", "&", "'", "]]>", "*/", "\n", "_x0041_", "%"].map { sign in
    scalars.reduce(into: "") { text, scalar in
      text.unicodeScalars.append(scalar)
      text += sign
      text.unicodeScalars.append(scalar)
    }
  }

  @Test("JSON", arguments: texts) func json(text: String) throws {
    let spelled = Spelling.json(text)
    let read = try JSONSerialization.jsonObject(
      with: Data(spelled.utf8), options: .fragmentsAllowed)
    #expect((read as? String).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    #expect(!spelled.unicodeScalars.contains { !$0.isSeen })
  }

  @Test("XML, but for what XML cannot hold", arguments: texts) func xml(text: String) throws {
    let kept = text.spelled { scalar in
      let isLost = scalar < " " && !["\t", "\n", "\r"].contains(scalar)
      return isLost || scalar == "\u{FFFE}" || scalar == "\u{FFFF}" ? "\u{FFFD}" : nil
    }
    let reader = XMLText()
    let parser = XMLParser(
      data: Data("<t a=\"\(Spelling.xml(text))\">\(Spelling.xml(text))</t>".utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(Array(reader.text.unicodeScalars) == Array(kept.unicodeScalars))
    #expect(Array(reader.attribute.unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test("addresses", arguments: texts) func address(text: String) {
    let spelled = Spelling.address(text)
    #expect(spelled.removingPercentEncoding.map { Array($0.utf8) } == Array(text.utf8))
    #expect(spelled.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'<>&\\".utf8.contains($0) })
  }

  @Test("runs of bytes are replaced, whatever they combine with") func runs() {
    #expect(
      Array("a\"\u{0301}\"".replacing(bytes: "\"", with: "''").unicodeScalars)
        == Array("a''\u{0301}''".unicodeScalars))
    #expect("aaa".replacing(bytes: "aa", with: "b") == "ba")
    #expect("😀😀".prefix(units: 3) == "😀")
  }
}

private final class XMLText: NSObject, XMLParserDelegate {
  var text = ""
  var attribute = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    attribute = attributes["a"] ?? ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
