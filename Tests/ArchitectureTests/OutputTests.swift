import Foundation
import Testing

/// What is committed under Output has to read the same whoever built it.
@Suite struct OutputTests {
  @Test func thePagesAreCommittedAndTheSiteIsNot() throws {
    let ignored = try Repository.text(".gitignore").split(separator: "\n")
    #expect(ignored.contains("Output/site/"))
    #expect(!ignored.contains { $0.hasPrefix("Output/markdown") })
    let readme = try Repository.text("Output/README.md")
    #expect(readme.contains("`markdown/`") && readme.contains("`site/`"))
  }

  @Test func noPageNamesAFolderOfSomebodysMachine() throws {
    let root = Repository.root.path
    for file in Repository.files(under: "Output/markdown", ending: ".md") {
      let text = try Repository.text(file)
      #expect(!text.contains(root), "\(file)")
      #expect(text.firstMatch(of: #/(?:/home|/Users|/tmp|/root)/\w/#) == nil, "\(file)")
    }
  }

  @Test func everyPageEndsItsLastLineOnce() throws {
    for file in Repository.files(under: "Output/markdown", ending: ".md") {
      let text = try Repository.text(file)
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.contains("\r"), "\(file)")
    }
  }
}
