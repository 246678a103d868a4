import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// Leads the links of a guide to pages: `role:`, `set:`, `feature:`, `guide:` and `page:`.
struct PolicyLinks {
  private let product: Product
  private let targets: [String: LinkTarget]

  init(_ product: Product) {
    self.product = product
    var targets: [String: LinkTarget] = [:]
    for card in product.index.cards {
      let scheme = card.kind == .role ? "role" : "set"
      targets["\(scheme):\(card.id.text)"] = .page(product.address(of: card))
    }
    for feature in product.index.features {
      targets["feature:\(feature.id.text)"] = .page(product.address(of: feature))
    }
    for guide in product.guides {
      targets["guide:\(guide.slug)"] = .page(product.address(of: guide))
    }
    for step in product.menu {
      guard case .page(let address, _) = step.target else { continue }
      let name = address.isIndex ? "overview" : address.components.last ?? ""
      targets["page:\(name)"] = step.target
    }
    self.targets = targets
  }

  /// A finding where a link leads nowhere.
  func finding(for link: Guide.Link) -> Diagnostic? {
    guard targets[link.address] == nil else { return nil }
    let scheme = String(link.address.prefix { $0 != ":" })
    if ["http", "https", "mailto"].contains(scheme) { return nil }
    let near = NearestName.suggestions(for: link.address, among: targets.keys.sorted())
    return Diagnostic(
      rule: "unknown-link", severity: .error,
      summary: "\(link.address): \(product.policy.name) has nothing of this name", at: link.anchor,
      suggestions: near.isEmpty
        ? ["link to role:, set:, feature:, guide: or page: and an id"]
        : ["did you mean \(near.joined(separator: " or "))?"])
  }

  /// The block with every policy link led to its page.
  func led(_ block: Block) -> Block {
    switch block {
    case .heading(let level, let id, let text): .heading(level: level, id: id, text.map(led))
    case .paragraph(let text): .paragraph(text.map(led))
    case .list(let style, let items): .list(style, items.map { $0.map(led) })
    case .callout(let kind, let inside): .callout(kind, inside.map(led))
    case .quote(let inside): .quote(inside.map(led))
    case .table(let table): .table(led(table))
    case .code, .divider: block
    }
  }

  private func led(_ table: Table) -> Table {
    var table = table
    table.caption = table.caption.map(led)
    for column in table.columns.indices {
      table.columns[column].heading = table.columns[column].heading.map(led)
    }
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        table.rows[row].cells[cell].content = table.rows[row].cells[cell].content.map(led)
      }
    }
    return table
  }

  private func led(_ inline: Inline) -> Inline {
    switch inline {
    case .link(.written(let address), let words):
      .link(targets[address] ?? .written(address), words.map(led))
    case .link(let target, let words): .link(target, words.map(led))
    case .strong(let inside): .strong(inside.map(led))
    case .emphasis(let inside): .emphasis(inside.map(led))
    case .text, .code, .lineBreak: inline
    }
  }
}
