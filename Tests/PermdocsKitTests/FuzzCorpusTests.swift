import BuiltTools
import Foundation
import Testing

/// What the fuzzer begins from, and whatever it once found, is read to its end.
@Suite struct FuzzCorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../Fuzz/Corpora").standardized

  @Test(
    "Every kept input is read to its end", arguments: ["bundle", "prose", "tables", "pages"])
  func inputs(reader: String) throws {
    let folder = Self.folder.appendingPathComponent(reader)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count > 1)
    let result = try BuiltTool("fuzz-readers").run([reader] + names, in: folder)
    #expect(result.code == 0, "\(result.messages)")
    #expect(result.output == names.map { "\($0)\n" }.joined())
  }
}
