import BuiltTools
import Foundation
import Testing

/// The three products' own program, on the repository's own guides.
@Suite struct PublishedTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func theHandbooksAreBuiltFromAnyFolderAndNameNoneOfThisMachine() throws {
    let scratch = try ScratchFolder()
    let result = try BuiltTool("permdocs").run(
      ["build", "--content", root["Content"].path, "--output", "Output"], in: scratch.url)
    #expect(result.code == 0, "\(result.messages)")
    let files = try scratch.files(below: "Output")
    for product in ["captura-workflow", "capillary", "photo-retail"] {
      #expect(files["markdown/\(product)/README.md"] != nil)
      #expect(files["site/\(product)/index.html"] != nil)
      #expect(files["site/\(product)/grid.csv"] != nil)
    }
    for (path, text) in files {
      #expect(!text.contains(root.path) && !text.contains(scratch.url.path), "\(path)")
    }
  }
}

extension URL {
  fileprivate subscript(_ name: String) -> URL { appendingPathComponent(name) }
}
