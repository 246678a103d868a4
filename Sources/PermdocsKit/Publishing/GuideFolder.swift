import Diagnostics
import Handbook
import PolicyAudit
import Readers

/// The guides that people wrote for one product: `<content>/<product>/guides/*.md`.
enum GuideFolder {
  private static let ending = ".md"

  /// The guides in the order of their file names; no folder, no guides.
  static func read(_ product: String, below content: String) throws -> Diagnosed<[Guide]> {
    let folder = "\(content)/\(product)/guides"
    guard FileSystem.kind(of: folder) != nil else { return Diagnosed([]) }
    var guides: [Guide] = []
    var findings: [Diagnostic] = []
    for name in try FileSystem.names(in: folder) where name.hasSuffix(ending) {
      let file = "\(folder)/\(name)"
      let slug = String(name.dropLast(ending.count))
      guard Slug.isWellFormed(slug) else {
        findings.append(misnamed(file, slug))
        continue
      }
      let guide = guide(try FileSystem.contents(of: file), slug: slug, file: file)
      findings += guide.findings
      guides.append(guide.value)
    }
    return Diagnosed(guides, findings: findings)
  }

  /// One guide, of the bytes of its file.
  static func guide(_ bytes: [UInt8], slug: String, file: String) -> Diagnosed<Guide> {
    MarkdownReader.read(bytes, file: file).map { prose in
      Guide(
        slug: slug, title: prose.title, blocks: prose.blocks, links: prose.links,
        sentences: prose.sentences, code: prose.code, file: file)
    }
  }

  /// A warning for each folder of guides that is no product's: nobody would miss its pages.
  static func strays(below content: String, products: [String]) throws -> [Diagnostic] {
    guard FileSystem.kind(of: content) != nil else { return [] }
    return try FileSystem.names(in: content)
      .filter { !products.contains($0) && FileSystem.kind(of: "\(content)/\($0)/guides") != nil }
      .map { name in
        let near = NearestName.suggestions(for: name, among: products)
        return Diagnostic(
          rule: KitRules.strayGuides.id, severity: .warning,
          summary: "\(name) is no product, so its guides are not published",
          at: SourceAnchor(file: "\(content)/\(name)", line: 1, column: 1),
          suggestions: near.map { "did you mean \($0)?" })
      }
  }

  /// The name becomes the page's permanent address.
  private static func misnamed(_ file: String, _ slug: String) -> Diagnostic {
    let isReserved = Slug.isReserved(slug)
    return Diagnostic(
      rule: KitRules.misnamedGuide.id, severity: .error,
      summary: isReserved
        ? "a guide is not named \(slug), which Windows keeps for a device"
        : "a guide is named in lower-case words joined by hyphens",
      at: SourceAnchor(file: file, line: 1, column: 1),
      suggestions: ["rename it, for example to ordering-prints.md; the name is the page's address"])
  }
}
