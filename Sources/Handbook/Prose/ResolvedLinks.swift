import DocumentModel

extension PolicyLinks {
  /// The block with every policy link led to its page.
  func resolved(_ block: Block) -> Block {
    block.mapRuns { $0.map(resolved) }
  }

  private func resolved(_ inline: Inline) -> Inline {
    guard case .link(.written(let address), let words) = inline else {
      return inline.mapInside { $0.map(resolved) }
    }
    return .link(target(of: address) ?? .written(address), words.map(resolved))
  }
}
