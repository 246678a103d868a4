import PolicyAudit
import PolicyModel

// Policies as large clouds have them: thousands of cards, tens of thousands of features, nearly all of
// their grid empty.

extension PolicyIndex {
  /// With more cells than this, pages tell what is held and count the rest, and lists have pages.
  private static let mostCells = 50_000

  /// Whether a page for each question, and a row for each cell, would be more than anybody can read.
  var isVast: Bool { cards.count * features.count > Self.mostCells }
}

extension Product {
  var isVast: Bool { index.isVast }

  /// The questions that have pages here. What the pages of a vast policy would have to carry is asked of
  /// the program instead.
  var tools: [Tool] { isVast ? [] : Tool.allCases }

  /// The features of an area that a card touches.
  func touched(by card: Int, in area: Int) -> ArraySlice<Int> {
    let features = audited.footprint.features[card]
    guard let first = index.featuresOfArea[area].first, let last = index.featuresOfArea[area].last
    else { return [] }
    // An area may be declared in parts, with others between them.
    guard last - first == index.featuresOfArea[area].count - 1 else {
      return features.filter { index.areaOfFeature[$0] == area }[...]
    }
    let start = features.partition(before: first)
    return features[start..<features.partition(before: last + 1)]
  }

  /// The areas in which a card touches something, in catalog order.
  func touchedAreas(by card: Int) -> [Int] {
    var seen: Set<Int> = []
    return audited.footprint.features[card].map { index.areaOfFeature[$0] }
      .filter { seen.insert($0).inserted }.sorted()
  }
}

extension [Int] {
  /// How many of these sorted numbers are below one.
  fileprivate func partition(before number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
