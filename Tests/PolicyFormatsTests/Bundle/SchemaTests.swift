import Diagnostics
import Foundation
import PolicyFormats
import PolicyModel
import Testing

/// What the schema allows is read, and written back as it was; what it does not allow is refused.
@Suite struct SchemaTests {
  /// Every object of the schema, and of it every word that says something of a value's form.
  private static func shapes(_ shape: AnyJSON) -> [AnyJSON] {
    [shape]
      + ["properties", "$defs"].flatMap { (shape[$0]?.members ?? [:]).values.flatMap(shapes) }
      + (shape["items"].map(shapes) ?? []) + (shape["oneOf"]?.items ?? []).flatMap(shapes)
  }

  @Test func everyObjectIsClosed() {
    let objects = Self.shapes(SchemaSample.schema).filter { $0["type"]?.word == "object" }
    #expect(objects.count > 40)
    for object in objects { #expect(object["additionalProperties"] == .truth(false), "\(object)") }
  }

  /// A word of the schema language that the reader does not know would hold nobody to anything.
  @Test func theReaderKnowsEveryWordOfTheSchema() {
    let known: Set = [
      "$schema", "title", "description", "type", "properties", "required", "additionalProperties",
      "items", "minItems", "maxItems", "$ref", "$defs", "oneOf", "const", "enum", "pattern",
    ]
    for shape in Self.shapes(SchemaSample.schema) {
      #expect(Set(shape.members.keys).subtracting(known) == [])
    }
  }

  /// A key that the schema, the reader or the writer lacks would be lost on the way.
  @Test func everyKeyIsReadAndWrittenBack() throws {
    let bytes = try SchemaSample.policy.canonical
    let read = PolicyBundle.decode(bytes, file: "policy.json")
    #expect(read.findings == [])
    let written = try PolicyBundle.encode(try #require(read.value))
    #expect(String(decoding: written, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }

  // MARK: Keys

  private struct Slip {
    let key: String
    let wrong: String
    let text: String
    let line: Int
    let column: Int
  }

  /// Every key of the sample, wherever it stands, with a letter too few: once in the key's place, and
  /// once beside it.
  private static func slips() throws -> [Slip] {
    var lines = String(decoding: try SchemaSample.policy.canonical, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.flatMap { number -> [Slip] in
      let line = lines[number]
      let indent = line.prefix { $0 == " " }
      let parts = line.split(separator: "\"")
      guard parts.count > 1, parts[1].allSatisfy(\.isLetter), line.contains("\" : ") else {
        return []
      }
      let key = String(parts[1])
      let wrong = String(key.dropLast()) + "x"
      let renamed = line.replacing("\"\(key)\" :", with: "\"\(wrong)\" :", maxReplacements: 1)
      return [renamed, "\(indent)\"\(wrong)\" : null,\n\(line)"].map { replacement in
        let kept = lines[number]
        lines[number] = replacement
        defer { lines[number] = kept }
        return Slip(
          key: key, wrong: wrong, text: lines.joined(separator: "\n"), line: number + 1,
          column: indent.count + 2)
      }
    }
  }

  @Test func aMisspeltKeyIsShownWhereItStandsWithTheNearestName() throws {
    let slips = try Self.slips()
    #expect(slips.count > 500)
    for slip in slips where slip.key != "id" {
      let read = PolicyBundle.decode(Array(slip.text.utf8), file: "p.json")
      #expect(read.value == nil, "\(slip.key)")
      let finding = try #require(read.findings.first)
      #expect(
        finding.summary
          == "the file is no policy: the key \"\(slip.wrong)\" means nothing here", "\(slip.key)")
      #expect((finding.anchor.line, finding.anchor.column) == (slip.line, slip.column))
      #expect(finding.anchor.word == slip.wrong)
      #expect(finding.suggestions.contains("did you mean \(slip.key)?"), "\(finding.suggestions)")
    }
  }

  @Test func oneKeyInTwoSpellingsStandsThereTwice() throws {
    let text = String(decoding: try SchemaSample.policy.canonical, as: UTF8.self)
    for (key, spelled) in [("actions", "\\u0061ctions"), ("claims", "claim\\u0073")] {
      let twice = text.replacing("  \"\(key)\" :", with: "  \"\(spelled)\" : [],\n  \"\(key)\" :")
      let read = PolicyBundle.decode(Array(twice.utf8), file: "p.json")
      #expect(read.value == nil)
      #expect(
        read.findings.map(\.summary) == ["the file is no policy: \"\(key)\" stands there twice"])
    }
    let fault = PolicyBundle.decode(
      Array("{\n  \"a\": 1,\n  \"\\u0061\": 2}".utf8), file: "p.json"
    ).findings[0]
    #expect((fault.anchor.line, fault.anchor.column) == (3, 4))
    #expect(fault.anchor.word == "\\u0061")
  }
}
