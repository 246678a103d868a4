import Diagnostics
import DocumentModel
import LiteralWords
import Rendering
import Testing

@Suite struct AroundThePagesTests {
  private func settings(address: String? = "https://example.com/handbook/") -> SiteSettings {
    var settings = SiteSettings()
    settings.address = address
    return settings
  }

  private func support(_ settings: SiteSettings) throws -> String {
    let shell = try #require(PageTemplate.load().value)
    var page = SamplePage.support
    page.source = "Content/a guide.md"
    let renderer = HTMLRenderer(
      links: LinkResolver(format: .html), shell: shell, settings: settings,
      pages: SamplePage.drafts,
      previewImages: previewImages)
    return String(decoding: renderer.render(page).bytes, as: UTF8.self)
  }

  private var previewImages: [PreviewImage] {
    let rows: [[Tone]] = [[.look, .change, .full], [.none, .conditional, .undecided]]
    return [
      PreviewImage(folder: [], title: nil, words: "Toy Studio", rows: rows),
      PreviewImage(
        folder: ["toy-studio"], title: "Toy Studio", words: "Who may do what", rows: rows),
    ]
  }

  @Test func `a link is shown with a picture of its product`() throws {
    let image = "<meta property=\"og:image\" content=\""
    #expect(
      try support(settings())
        .contains("\(image)https://example.com/handbook/toy-studio/poster.png\">"))
    #expect(try !support(settings(address: nil)).contains("og:image"))
    let files = SiteFiles.files(
      SamplePage.drafts, previewImages: previewImages, settings: settings()
    )
    .filter { $0.path.hasSuffix(".png") }
    #expect(files.map(\.path) == ["poster.png", "toy-studio/poster.png"])
    for file in files {
      #expect(file.bytes.prefix(4) == [0x89, 0x50, 0x4E, 0x47])
      // 1200 by 630, the size that those ask for who show links.
      #expect(file.bytes[16..<24] == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76])
    }
    #expect(files[0].bytes != files[1].bytes)
    let none = SiteFiles.files(
      SamplePage.drafts, previewImages: previewImages, settings: settings(address: nil))
    #expect(none.map(\.path) == ["llms.txt"])
  }

  @Test func `a picture has the colours and the name of the team`() throws {
    func picture(_ change: (inout SiteSettings) -> Void) -> [UInt8]? {
      var settings = settings()
      change(&settings)
      return SiteFiles.files([], previewImages: [previewImages[1]], settings: settings).last?.bytes
    }
    let ours = try #require(picture { _ in })
    #expect(picture { _ in } == ours)
    #expect(picture { $0.name = "Acme handbooks" } != ours)
    #expect(picture { $0.accent = "#a01010" } != ours)
  }

  private func files(_ settings: SiteSettings) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: SiteFiles.files(SamplePage.drafts, settings: settings).map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test func `only a site that knows its address says it`() throws {
    let page = try support(settings())
    let address = "https://example.com/handbook/toy-studio/roles/support.html"
    #expect(page.contains("<link rel=\"canonical\" href=\"\(address)\">"))
    #expect(page.contains("<meta property=\"og:url\" content=\"\(address)\">"))
    #expect(try !support(settings(address: nil)).contains("canonical"))
    #expect(files(settings()).keys.sorted() == ["llms.txt", "robots.txt", "sitemap.xml"])
    #expect(files(settings(address: nil)).keys.sorted() == ["llms.txt"])
  }

  @Test func `the map of the site lists each page once, folders by their own address`() throws {
    let map = try #require(files(settings())["sitemap.xml"])
    #expect(map.contains("<loc>https://example.com/handbook/</loc>"))
    #expect(map.contains("<loc>https://example.com/handbook/toy-studio/</loc>"))
    #expect(map.contains("<loc>https://example.com/handbook/toy-studio/roles/support.html</loc>"))
    #expect(map.split(separator: "<loc>").count == SamplePage.pages.count + 1)
  }

  @Test func `the list for programs leads to Markdown`() throws {
    let list = try #require(files(settings(address: nil))["llms.txt"])
    #expect(list.hasPrefix("# Permission handbook\n\n> All products.\n"))
    #expect(list.contains("\n## Toy Studio\n"))
    #expect(
      list.contains(
        "- [Support](toy-studio/roles/support.md): What Support may do in Toy Studio, and why."))
    let addressed = try #require(files(settings())["llms.txt"])
    #expect(addressed.contains("(https://example.com/handbook/toy-studio/index.md)"))
  }

  @Test func `a page leads to the one before it within its product`() throws {
    let page = try support(settings())
    #expect(page.contains("rel=\"prev\" href=\"../index.html\"><span>Previous</span> Toy Studio<"))
    #expect(!page.contains("rel=\"next\""))
  }

  @Test func `a page leads to its Markdown and to where it is changed`() throws {
    var settings = settings()
    #expect(try support(settings).contains("<a href=\"support.md\">This page as Markdown</a>"))
    #expect(try !support(settings).contains("Change this page"))
    settings.edit = "https://example.com/edit/{file}"
    #expect(
      try support(settings).contains("<a href=\"https://example.com/edit/Content/a%20guide.md\">"))
  }

  @Test func `Markdown beside the pages leads to Markdown beside the pages`() {
    let links = LinkResolver(format: .twin, pages: SamplePage.drafts)
    let page = MarkdownRenderer(links: links).render(SamplePage.support)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(page.path == "toy-studio/roles/support.md")
    #expect(text.contains("(../index.md)") && text.contains("(../grid.csv)"))
    #expect(!text.contains("README.md"))
  }

  @Test func `the page for what is not there finds its way from any depth`() throws {
    let shell = try #require(PageTemplate.load().value)
    let missing = Document(
      address: PageAddress("404"), title: "Nothing here", summary: "Nothing.",
      blocks: [.paragraph([.link(.page(.index(of: "toy-studio")), "Toy Studio")])])
    func page(_ settings: SiteSettings) -> String {
      String(
        decoding: HTMLRenderer.renderMissing(missing, shell: shell, settings: settings).bytes,
        as: UTF8.self)
    }
    #expect(page(settings()).contains("href=\"/handbook/toy-studio/index.html\""))
    #expect(page(settings()).contains("href=\"/handbook/assets/site.css\""))
    #expect(page(settings(address: "https://example.com/")).contains("href=\"/assets/site.css\""))
    #expect(page(settings(address: nil)).contains("href=\"toy-studio/index.html\""))
    #expect(!page(settings()).contains("canonical") && !page(settings()).contains("Markdown"))
  }

  @Test func `the team's name, logo, colours, links and footer need no template`() throws {
    var settings = settings()
    settings.name = "Acme & Sons"
    settings.logo = "acme.svg"
    settings.accent = "#123456"
    settings.links = [.init(words: "Support", address: "https://example.com/support")]
    settings.footer = "For our own people"
    let page = try support(settings)
    #expect(page.contains("<img src=\"../../assets/acme.svg\" alt=\"\">Acme &amp; Sons</a>"))
    #expect(page.contains("<li><a href=\"https://example.com/support\">Support</a></li>"))
    #expect(page.contains("<p>For our own people</p>"))
    let sheet = try #require(
      SiteAssets.files(settings: settings).first { $0.path == "assets/site.css" })
    #expect(String(decoding: sheet.bytes, as: UTF8.self).contains("{ --accent: #123456; }"))
  }
}
