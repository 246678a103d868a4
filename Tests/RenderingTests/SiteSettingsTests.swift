import LiteralWords
import Diagnostics
import Rendering
import Testing

@Suite struct SiteSettingsTests {
  private func read(_ text: String, beside neighbours: [String] = []) -> Diagnosed<SiteSettings> {
    SiteSettingsReader.read(Array(text.utf8), file: "Content/site.conf", neighbours: neighbours)
  }

  @Test func `every setting is read, remarks and empty lines are not`() {
    let read = read(
      """
      # Ours
      name: Acme handbooks
      logo: acme.svg
      accent: #0e5a6f
      accent-dark: #7cc7d8

      link: Support = https://example.com/support
      link: Write to us = mailto:help@example.com
      footer: Acme, for its own people
      address: https://example.com/handbook
      edit: https://example.com/edit/{file}
      """, beside: ["acme.svg"])
    #expect(read.findings.isEmpty)
    #expect(read.value.name == "Acme handbooks")
    #expect(read.value.logo == "acme.svg")
    #expect(read.value.accent == "#0e5a6f" && read.value.accentDark == "#7cc7d8")
    #expect(read.value.links.map(\.words) == ["Support", "Write to us"])
    #expect(read.value.footer == "Acme, for its own people")
    #expect(read.value.address == "https://example.com/handbook/")
    #expect(read.value.edit == "https://example.com/edit/{file}")
  }

  @Test func `an empty file sets nothing`() {
    #expect(read("").value == SiteSettings())
  }

  @Test func `a misspelt setting is found where it stands, with the nearest name`() {
    let found = read("name: A\n\nadress: https://example.com").findings
    #expect(found.map(\.rule) == ["site-setting"])
    #expect(found.map(\.summary) == ["a site has no setting adress"])
    #expect(
      found.map(\.anchor)
        == [SourceAnchor(file: "Content/site.conf", line: 3, column: 1, word: "adress")])
    #expect(found.first?.suggestions == ["did you mean address?"])
  }

  @Test(
    arguments: [
      ("accent: red", "accent is a colour in six hexadecimal digits"),
      ("address: example.com", "the address of a site is of the web"),
      ("address: https://example.com/\"onload", "the address of a site is of the web"),
      ("edit: https://example.com/edit", "edit is an address of the web with {file} in it"),
      ("logo: amce.svg", "the logo amce.svg does not stand beside Content/site.conf"),
      ("link: Support", "a link has words, an equals sign and an address of the web"),
      (
        "link: Support = javascript:alert(1)",
        "a link has words, an equals sign and an address of the web"
      ),
      ("name:", "the setting name says something"),
      ("name: A\nname: B", "the setting name is given once"),
    ])
  func `a setting that cannot be used is found`(text: String, summary: String) {
    #expect(read(text, beside: ["acme.svg"]).findings.map(\.summary) == [summary])
  }
}
