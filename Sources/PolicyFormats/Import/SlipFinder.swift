import Diagnostics
import DocumentModel

/// Finds words of cells that are slips of the pen: met once, and nearly another word of the table.
enum SlipFinder {
  /// Leaves such cells undecided, and tells of them.
  static func strike(_ gathered: inout GatheredTable) {
    var counts: [String: Int] = [:]
    var spellings: [String: String] = [:]
    for word in gathered.cells.values.flatMap(words) {
      let key = NameKey.of(word)
      counts[key, default: 0] += 1
      // Whichever cell is met first: capitals before small letters.
      spellings[key] = min(spellings[key] ?? word, word)
    }
    let candidates = Candidates(counts)
    for (place, cell) in gathered.cells {
      guard let slip = words(of: cell).first(where: { !candidates.nearest($0).isEmpty }) else {
        continue
      }
      let near = candidates.nearest(slip).map { spellings[$0] ?? $0 }
      gathered.findings.append(
        ImportRules.unreadable(
          slip, gathered.subject(place), near: near, at: cell.anchor.underlining(slip)))
      gathered.cells[place]?.says = .undecided
    }
  }

  private static func words(of cell: GatheredTable.Cell) -> [String] {
    guard case .actions(let words) = cell.says, !cell.isByID else { return [] }
    return words
  }

  /// What each of some words was probably meant to be.
  private struct Candidates {
    let counts: [String: Int]
    let often: [String]

    init(_ counts: [String: Int]) {
      self.counts = counts
      often = Set(counts.filter { $0.value > 1 }.map(\.key)).union(usual).sorted()
    }

    /// Words of the table that are met more than once, or usual ones.
    func nearest(_ word: String) -> [String] {
      let key = NameKey.of(word)
      guard counts[key] == 1, !usual.contains(key) else { return [] }
      return NearestName.suggestions(for: key, among: often, most: 2)
    }
  }

  /// What tables of permissions are full of; each may stand alone.
  private static let usual: Set<String> = [
    "view", "read", "see", "add", "create", "edit", "write", "update", "change", "modify", "delete",
    "remove", "approve", "reject", "manage", "full", "full access", "access", "export", "import",
    "print", "send", "assign", "admin", "owner", "use", "run", "process", "accept", "open", "close",
    "transfer", "void", "upload", "download", "share", "comment", "invite", "publish", "all",
    "execute", "list", "search", "apply", "complete", "provide", "configure", "read only",
    "read-only", "read/write", "view only",
  ]
}
