import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// Holds pages against a policy, part by part.
struct PageVerifier {
  let names: PolicyNames
  /// What pages of this program say of a decision.
  let ownWords: (Decision) -> String?
  var log = VerdictLog()
  /// What has been met on the page being read, and on those before it.
  var seen = SeenRows()
  private(set) var pages: [SeenRows] = []
  /// The files in which there was something to compare.
  private(set) var recognized: Set<String> = []
  var scope = PageScope()
  /// The page being read.
  var file = ""
  private var suggestions: [String: [String]] = [:]

  var policy: ResolvedPolicy { names.policy }

  init(_ policy: ResolvedPolicy, ownWords: @escaping (Decision) -> String?) {
    names = PolicyNames(policy)
    self.ownWords = ownWords
  }

  mutating func read(_ page: ReadPage) {
    file = page.file
    let before = log.counts.recognized
    defer { if log.counts.recognized > before { recognized.insert(page.file) } }
    if let stamp = page.stamp {
      // A page about another product has nothing to say of this one.
      guard stamp.product == policy.name else { return }
      if policy.fingerprint.hasPrefix(stamp.fingerprint) {
        log.counts.currentPages += 1
      } else {
        log.outdated(stamp, at: stamp.place.anchor(in: file))
      }
    }
    log.counts.pages += 1
    seen = SeenRows()
    scope = PageScope()
    for part in page.parts {
      switch part {
      case .heading(let level, let text): scope.enter(text, level: level, names)
      case .lines(let lines): read(lines)
      case .list(let items): read(list: items)
      case .table(let table): read(table)
      }
    }
    pages.append(seen)
  }

  private mutating func read(_ lines: [ReadText]) {
    // Nothing we look for is as long as a paragraph.
    let keys = lines.map { $0.text.utf8.count > 200 ? "" : NameKey.of($0.text) }
    var next = 0
    while next < lines.count {
      let stack = StackedTable.first(in: lines, keys: keys, from: next, names)
      for number in next..<(stack?.lines.lowerBound ?? lines.count) {
        scope.enter(lines[number], key: keys[number], names)
      }
      let unread = next..<(stack?.lines.lowerBound ?? lines.count)
      log.counts.uncheckedNames += keys[unread].count(where: names.isRow)
      guard let stack else { return }
      read(stack.table)
      next = stack.lines.upperBound
    }
  }

  private mutating func read(_ table: ReadTable) {
    let meant = HeadingSlips(table, names)
    guard let header = TableHeader(meant.table.header, names), isOurs(table, header) else {
      let known = table.rows.count { names.isRow(NameKey.of($0.cells.first?.text ?? "")) }
      if known > 1 { log.counts.uncheckedTables += 1 }
      return
    }
    for slip in meant.slips {
      log.unknown(slip.what, slip.cell.text, near: slip.near, at: slip.cell.anchor(in: file))
    }
    let table = header.settled(meant.table)
    let isRead =
      switch header.kind {
      case .levels(let column): readLevels(table, header, column)
      case .holders(let column): readHolders(table, header, column)
      case .ticks(let columns): readTicks(table, header, columns)
      case .definitions(let columns): readDefinitions(table, header, columns)
      case .grid(let columns): readGrid(table, header, columns)
      }
    if isRead {
      log.counts.tables += 1
    } else if let place = table.header.first, table.rows.count > 1 {
      log.unplaced(
        header.kind.isHolders ? policy.terms.feature : policy.terms.role, at: place.anchor(in: file)
      )
    }
  }

  /// Whether a row of the table begins with a name that the policy knows; in a table of one or two
  /// rows the name may be misspelt.
  private func isOurs(_ table: ReadTable, _ header: TableHeader) -> Bool {
    let keys = table.rows.lazy.compactMap { row in
      (row.keepsColumns ? header.name(of: row) : row.name).map { NameKey.of($0.text) }
    }
    if header.kind.isHolders { return keys.contains { names.cards[$0] != nil } }
    return keys.contains(where: names.isRow)
      || table.rows.count < 3 && keys.contains { !names.featureSuggestions($0).isEmpty }
  }

  /// Where the policy writes what it says, and what it has to say about that.
  func notes(card: Ref<Card>, feature: Ref<Feature>) -> [Diagnostic.Note] {
    guard let line = policy.decision(card, feature).line else { return [] }
    return [Diagnostic.Note("the policy writes it here", at: line.anchor)]
      + line.acknowledged.all.map { Diagnostic.Note("known there: \($0.reason)") }
  }

  /// "Support × Jobs".
  func subject(_ card: Ref<Card>, _ feature: Ref<Feature>) -> String {
    "\(policy[card].name) × \(policy[feature].name)"
  }

  /// Says that a row's name is unknown; the name it is near to then counts as seen, so that one
  /// mistake is one finding.
  mutating func unknownFeature(_ name: ReadText) -> Ref<Feature>? {
    let key = NameKey.of(name.text)
    let near = suggestions[key] ?? names.featureSuggestions(key)
    suggestions[key] = near
    log.unknown(policy.terms.feature.one, name.text, near: near, at: name.anchor(in: file))
    return near.first.flatMap { names.feature(NameKey.of($0)) }
  }
}
