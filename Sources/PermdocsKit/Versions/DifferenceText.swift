import DocumentModel
import Handbook
import PolicyAudit
import PolicyModel
import Rendering

/// Differences for a person: one page of blocks, as Markdown or as plain text.
struct DifferenceText {
  let differences: [Difference]

  /// For a pull request.
  var markdown: [UInt8] {
    let page = Document(
      address: .index(), title: .fixed(title), summary: .nothing, blocks: blocks)
    return MarkdownRenderer(links: LinkResolver(format: .markdown)).render(page).bytes
  }

  /// For a terminal.
  var plain: String { blocks.map { Self.plain($0) }.joined() }

  private var title: String { "What changed" }

  private var blocks: [Block] {
    differences.filter { !$0.isEmpty }.flatMap { difference in
      [Block.heading(level: 2, id: difference.productID, [.text(difference.heading)])]
        + ChangeBlocks.blocks(difference, level: 3, prefix: difference.productID + "-").english
    }
  }

  private static func plain(_ block: Block, indent: String = "") -> String {
    switch block {
    case .heading(let level, _, let words):
      "\n" + String(repeating: "  ", count: max(level - 3, 0)) + Printable.text(words.plainText)
        + "\n"
    case .paragraph(let words): indent + Printable.text(words.plainText) + "\n"
    case .list(_, let items):
      items.map { item in item.map { plain($0, indent: indent + "    ") }.joined() }.joined()
    case .callout(_, let inside), .quote(let inside):
      inside.map { plain($0, indent: indent) }.joined()
    case .table, .code, .divider: ""
    }
  }
}

extension Difference {
  var policy: Policy? { new ?? old }
  var productID: String { policy?.id.text ?? "" }

  /// "Capillary, version 1 to 2"
  var heading: String {
    let name = policy?.name ?? ""
    guard let before = old?.version, let now = new?.version else { return name }
    return before == now ? "\(name), version \(now)" : "\(name), version \(before) to \(now)"
  }
}
