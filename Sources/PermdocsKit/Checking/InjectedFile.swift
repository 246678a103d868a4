import Diagnostics
import DocumentModel
import Handbook
import Verification
import PolicyAudit
import PolicyModel
import Readers
import Rendering

/// A Markdown file with blocks between markers, and what should stand in them.
struct InjectedFile {
  let path: String
  private(set) var findings: [Diagnostic]
  /// How many blocks are kept.
  private(set) var blockCount = 0
  /// The blocks that say something else than they should.
  private(set) var stale: [StalePage] = []
  /// The file as it should be; nothing where it is so already, or where something is wrong with it.
  private(set) var wanted: [UInt8]?

  init(_ path: String, _ publication: Publication, _ products: [String], _ links: BlockLinks) throws
  {
    self.init(path, try FileSystem.contents(of: path), publication, products, links)
  }

  init(
    _ path: String, _ bytes: [UInt8], _ publication: Publication, _ products: [String],
    _ links: BlockLinks
  ) {
    self.path = path
    let marked = MarkedFile.read(bytes, file: path)
    findings = marked.findings
    let file = marked.value
    let resolver = links.resolver(for: path)
    var contents: [[UInt8]?] = []
    for block in file.blocks {
      let request = BlockRequest(block, publication.products, products)
      findings += request.findings
      guard let product = request.product else {
        contents.append(nil)
        continue
      }
      let told = Handbook.blocks(request.code, number: 1, of: product)
      findings += told.findings
      let projection = told.value.markdownProjection(on: .index(), links: resolver)
      let content = MarkedFile.framed(
        MarkdownRenderer(links: resolver).render(projection))
      contents.append(content)
      blockCount += 1
      guard told.findings.isEmpty, content != file.content(of: block) else { continue }
      stale.append(
        StalePage(
          block, of: product.policy.id.text, named: request.title, file: path, marked: file,
          meant: told.value, projection: projection))
    }
    let result = file.replacing(contents)
    wanted = findings.isEmpty && result != file.bytes ? result : nil
  }
}

/// Spells addresses for texts outside the handbook.
struct BlockLinks {
  let pages: [PageDraft]
  /// Where the Markdown pages stand.
  let folder: String

  func resolver(for file: String) -> LinkResolver {
    LinkResolver(
      format: MarkdownFormat.spelling, pages: pages,
      base: RelativePath.from(file, to: folder, current: FileSystem.currentFolder))
  }
}

/// What a marker asks for: a product, and the words of a block.
private struct BlockRequest {
  private(set) var words: String
  private(set) var anchor: SourceAnchor
  private(set) var product: Product?
  private(set) var findings: [Diagnostic] = []

  /// The same as a line of a fenced block in a guide would ask for it.
  var code: WrittenCode {
    WrittenCode(
      language: "permdocs", lines: [WrittenCode.Line(text: words, anchor: anchor)], anchor: anchor)
  }

  /// What the block is about, as readers call it.
  var title: String {
    let ids = words.split(whereSeparator: \.isWhitespace)
    let cards = product?.policy.listedCards ?? []
    return cards.first { ids.contains(Substring($0.id.text)) }?.name
      ?? product?.policy.name ?? words
  }

  init(_ block: MarkedFile.Block, _ products: [Product], _ ids: [String]) {
    words = block.words
    anchor = block.anchor
    let first = block.words.prefix { !$0.isWhitespace }
    if ids.contains(String(first)) {
      let rest = block.words.dropFirst(first.count).drop { $0.isWhitespace }
      anchor.column += block.words.utf8.count - rest.utf8.count
      anchor.word = String(rest.prefix { !$0.isWhitespace })
      words = String(rest)
      // Another product than those that are being looked at: not today's business.
      product = products.first { $0.policy.id.text == first }
    } else if ids.count == 1 {
      product = products.first
    } else {
      let near = NearestName.suggestions(for: String(first), among: ids)
      findings = [
        Diagnostic(
          rule: BlockRules.unnamedProduct.id, severity: .error,
          summary: "\(block.words): the block does not name its product first", at: anchor,
          suggestions: [
            near.isEmpty
              ? "write \(Phrasing.alternatives(ids)) before it"
              : "did you mean \(Phrasing.alternatives(near))?"
          ])
      ]
    }
  }
}
