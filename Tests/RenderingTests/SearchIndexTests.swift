import DocumentModel
import LiteralWords
import Rendering
import Testing

@Suite struct SearchIndexTests {
  private func index(_ entries: SearchEntry...) -> String {
    String(decoding: SearchIndex.file(entries).bytes, as: UTF8.self)
  }

  @Test func `kinds and places stand once and entries name them by number`() {
    let index = index(
      SearchEntry(
        kind: "Roles", title: "Clerk", place: "Photo Retail",
        target: .page(PageAddress("photo-retail", "roles", "clerk")), about: "Works at the till."),
      SearchEntry(
        kind: "Features", title: "Jobs", place: "Photo Retail",
        target: .page(.index(of: "photo-retail"), fragment: "jobs"), words: ["Edit", "edit", "fix"])
    )
    #expect(index.contains("kinds: [\"Roles\",\"Features\"],\n"))
    #expect(index.contains("places: [\"Photo Retail\"],\n"))
    #expect(
      index.contains(
        "[0,0,[\"Clerk\",\"photo-retail/roles/clerk.html\",\"Works at the till.\",\"\"]],\n"))
    #expect(
      index.contains("[1,0,[\"Jobs\",\"photo-retail/index.html#jobs\",\"\",\"edit fix\"]],\n"))
  }

  @Test func `no text ends the string it stands in`() {
    let index = index(
      SearchEntry(
        kind: "R", title: "\"];alert(1)//\\", target: .page(.index()), about: "two\nlines\u{0}"))
    #expect(index.contains(#"["\"];alert(1)//\\","index.html","two lines�",""]"#))
  }
}
