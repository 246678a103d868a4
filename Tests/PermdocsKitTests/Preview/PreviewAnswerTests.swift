import PermdocsKit
import Testing

@Suite struct PreviewAnswerTests {
  private let page = "<html><head><title>T</title></head><body></body></html>"
  private let tag =
    "<script defer src=\"/.permdocs/reload.js\" data-version=\"7\"></script>\n"

  private func preview(problem: String? = nil) -> Preview {
    let files = ["index.html": page, "toy/index.html": page, "404.html": page, "a.css": "b {}"]
    return Preview(
      .init(files: files.mapValues { Array($0.utf8) }, problem: problem), version: 7)
  }

  private func text(_ answer: PreviewAnswer) -> String {
    String(decoding: answer.body, as: UTF8.self)
  }

  @Test(arguments: ["/", "/index.html", "/toy/", "/toy/index.html"])
  func pagesComeWithTheScriptThatLoadsThemAgain(path: String) {
    let answer = PreviewAnswer.to(path, showing: preview())
    #expect(answer.status == 200)
    #expect(answer.type == "text/html; charset=utf-8")
    #expect(text(answer) == page.replacing("</head>", with: tag + "</head>"))
  }

  @Test func otherFilesComeAsTheyAre() {
    let answer = PreviewAnswer.to("/a.css", showing: preview())
    #expect(answer.type == "text/css; charset=utf-8")
    #expect(text(answer) == "b {}")
  }

  @Test func aFolderIsAskedForWithItsSlash() {
    let answer = PreviewAnswer.to("/toy", showing: preview())
    #expect(answer.status == 301)
    #expect(answer.location == "/toy/")
  }

  @Test(arguments: ["/nowhere.html", "/../Package.swift", "/toy/../../a.css"])
  func whatIsNoFileOfTheSiteIsNotThere(path: String) {
    let answer = PreviewAnswer.to(path, showing: preview())
    #expect(answer.status == 404)
    #expect(text(answer).contains(tag))
  }

  @Test func aProblemStandsInFrontOfEveryPageAndOfNothingElse() {
    let preview = preview(problem: "a.md:1:1: error: <script> & more")
    for path in ["/", "/toy/", "/toy", "/nowhere.html"] {
      let answer = PreviewAnswer.to(path, showing: preview)
      #expect(answer.status == 500)
      #expect(text(answer).contains("error: &lt;script&gt; &amp; more"))
      #expect(text(answer).contains("http-equiv=\"Content-Security-Policy\""))
      #expect(text(answer).contains(tag))
    }
    #expect(PreviewAnswer.to("/a.css", showing: preview).status == 200)
  }

  @Test func aProblemKeepsTheFilesAndChangesTheVersion() {
    let preview = preview()
    preview.show(problem: "not yet")
    #expect(preview.version == 8)
    #expect(PreviewAnswer.to("/", showing: preview).status == 500)
    #expect(PreviewAnswer.to("/a.css", showing: preview).status == 200)
  }

  @Test(arguments: [
    ("localhost", true), ("localhost:8017", true), ("127.0.0.1:1", true), ("[::1]:8017", true),
    ("example.com", false), ("localhost.example.com", false), ("127.0.0.1.example.com:80", false),
    ("", false),
  ])
  func onlyNamesOfThisMachineAreAnswered(host: String, isOurs: Bool) {
    #expect(PreviewAnswer.isOurs(host: host) == isOurs)
    #expect(!PreviewAnswer.isOurs(host: nil))
  }
}
