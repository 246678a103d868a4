import Diagnostics
import PolicyModel

/// The levels that an export prints, as a ladder.
///
/// An export does not tell what a level stands for, only what people end up with where it is printed. So
/// whatever they end up with anywhere is a level here, under the word that stands there most often.
struct ExportedLevels {
  private let gathered: GatheredTable
  private let vocabulary: ActionVocabulary

  init(_ gathered: GatheredTable, _ vocabulary: ActionVocabulary) {
    self.gathered = gathered
    self.vocabulary = vocabulary
  }

  /// Nothing where cells print no more than the names of actions.
  func ladder(at anchor: SourceAnchor) -> Ladder? {
    let named = named
    guard
      gathered.noneWord != GatheredTable.usualNone
        || named.contains(where: { $0.name != names($0.actions) })
    else { return nil }
    var ids = MadeIDs(kind: "level")
    let levels = named.reversed().enumerated().map { number, level in
      Level(
        level.name, Level.ID(ids.make(of: level.name, number: number + 1).id), level.actions,
        meaning: ImportText.meaning(of: level.name), file: anchor.file, line: anchor.line,
        column: anchor.column)
    }
    guard !levels.isEmpty else { return nil }
    return Ladder(none: gathered.noneWord, noneMeaning: nil, levels: levels, anchor: anchor)
  }

  /// The most actions first, each word once: where two sets of actions are printed alike, the larger
  /// keeps the word, and the smaller is printed by the names of its actions.
  private var named: [(name: String, actions: [Action])] {
    var sets: [[Action]: [String: Int]] = [:]
    for (ids, words) in gathered.levels {
      sets[vocabulary.actions(ids), default: [:]].merge(words) { $0 + $1 }
    }
    let sorted = sets.sorted {
      ($1.key.count, key($0.key)) < ($0.key.count, key($1.key))
    }
    var taken: Set<String> = []
    return sorted.compactMap { actions, words in
      // A none that another card overrides stands beside actions, too.
      let most = words.filter { $0.key != gathered.noneWord }
        .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      let name = [most, names(actions)].compactMap(\.self).first { taken.insert($0).inserted }
      return name.map { ($0, actions) }
    }
  }

  private func names(_ actions: [Action]) -> String {
    actions.map(\.name).joined(separator: " / ")
  }

  private func key(_ actions: [Action]) -> String { actions.map(\.id.text).joined(separator: "+") }
}
