import DocumentModel
import PolicyAudit
import PolicyModel

// Policies as large clouds have them: thousands of cards, tens of thousands of features, nearly all of
// their grid empty.

extension ResolvedPolicy {
  /// With more cells than this, pages tell what is held and count the rest, and lists have pages.
  private static let mostCells = 50_000

  /// Whether a page for each question, and a row for each cell, would be more than anybody can read.
  var isVast: Bool { cards.count * features.count > Self.mostCells }
}

extension Product {
  var isVast: Bool { policy.isVast }

  /// The questions that have pages here. What the pages of a vast policy would have to carry is asked of
  /// the program instead.
  var tools: [Tool] { isVast ? [] : Tool.allCases }

  /// The features of an area that a card touches.
  func touched(by card: Ref<Card>, in area: Ref<Area>) -> [Ref<Feature>] {
    policy.touched(by: card).filter { policy.area(of: $0) == area }
  }

  /// The areas in which a card touches something, in catalog order.
  func touchedAreas(by card: Ref<Card>) -> [Ref<Area>] {
    Set(policy.touched(by: card).map { policy.area(of: $0) }).sorted()
  }
}

extension Product {
  /// The ways from one part of something long to the other parts; none where there is no other.
  func otherParts(_ links: [[Inline]]) -> [Block] {
    guard !links.isEmpty else { return [] }
    return [.heading(level: 2, id: "other-parts", .said(.otherParts)), .bullets(links)]
  }
}
