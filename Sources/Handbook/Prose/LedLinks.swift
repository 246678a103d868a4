import DocumentModel

extension PolicyLinks {
  /// The block with every policy link led to its page.
  func led(_ block: Block) -> Block {
    block.mapRuns { $0.map(led) }
  }

  private func led(_ inline: Inline) -> Inline {
    guard case .link(.written(let address), let words) = inline else {
      return inline.mapInside { $0.map(led) }
    }
    return .link(target(of: address) ?? .written(address), words.map(led))
  }
}
