import DocumentModel

/// The words between the tables: what was taken out, put in, or said otherwise in the same place.
enum SentenceComparison {
  static func differences(
    _ old: [Reading.PlacedWords], _ new: [Reading.PlacedWords]
  ) -> [PageDifference] {
    let changes = new.map(\.block).difference(from: old.map(\.block))
    let removed = Set(changes.removals.map(\.place))
    let inserted = Set(changes.insertions.map(\.place))
    var differences: [PageDifference] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let lost = old[left...].indices.prefix { removed.contains($0) }
      let gained = new[right...].indices.prefix { inserted.contains($0) }
      for turn in 0..<max(lost.count, gained.count) {
        let was = turn < lost.count ? old[left + turn] : nil
        let wants = turn < gained.count ? new[right + turn] : nil
        // What is missing is looked for before what follows it.
        let place = min(left + turn, old.count - 1)
        differences.append(
          PageDifference(
            subject: .words, heading: (was ?? wants)?.heading ?? "", published: was?.block.words,
            meant: wants?.block.words, line: place < 0 ? 1 : old[place].line))
      }
      // What both have stands opposite itself.
      left += lost.count + 1
      right += gained.count + 1
    }
    return differences
  }
}

extension Block {
  /// What a leaf says, in plain words.
  fileprivate var words: String {
    switch self {
    case .heading(_, _, let words), .paragraph(let words): words.plainText
    case .code(_, let text): text
    case .divider, .table, .list, .callout, .quote: ""
    }
  }
}
