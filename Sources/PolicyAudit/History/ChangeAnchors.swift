package import Diagnostics
import PolicyModel

extension Difference {
  /// Where the later version writes what brought a change about: the line of the card, else the line
  /// of a card that it includes, else the card itself; nothing where the card is gone.
  package func anchor(of cell: CellChange, on card: CardChange) -> SourceAnchor? {
    guard let now = card.card.new else { return nil }
    if let line = cell.after?.line { return line.anchor }
    if case .inherited(let sources) = cell.cause {
      let lines = sources.lazy.compactMap { $0.new?.line(on: cell.feature.latest) }
      if let line = lines.first { return line.anchor }
    }
    return now.anchor
  }
}

extension Card {
  fileprivate func line(on feature: Feature) -> Grant? {
    content.sections.lazy.flatMap(\.grants).first { $0.feature == feature.id }
  }
}
