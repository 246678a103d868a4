import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

// "Add / Edit: Jobs, Images": what a standard recommends, item by item.

extension PageVerifier {
  mutating func readStandard(_ items: [ReadText], _ number: Int) -> Bool {
    let standard = policy.standards[number]
    var met: Set<Wish> = []
    var hasBase = standard.base == nil
    var isRead = false
    for item in items {
      let key = NameKey.withoutBrackets(NameKey.of(item.text))
      if !hasBase, key.hasPrefix("all "), let base = baseName(standard), key.contains(base) {
        hasBase = true
        isRead = true
        log.counts.items += 1
        log.agree("\(standard.name) × \(base)", at: item.anchor(in: file))
        continue
      }
      guard let (level, rest) = split(key) else {
        log.counts.uncheckedItems += 1
        continue
      }
      isRead = true
      log.counts.items += 1
      compare(features(in: rest, of: standard), level, item, standard, &met)
    }
    guard isRead, let last = items.last else { return false }
    for wish in wishes(of: standard) where !met.contains(wish) {
      log.missing(
        "\(standard.name) × \(wish.name)",
        "\(standard.name): the page does not recommend \(wish.level) on \(wish.name)",
        at: last.anchor(in: file),
        notes: [Diagnostic.Note("the policy writes it here", at: standard.lines[wish.line].anchor)])
    }
    return true
  }

  /// One name on one line of a standard.
  private struct Wish: Hashable {
    let line: Int
    let name: String
    let level: String
    var key: String { NameKey.of(name) }
  }

  private func wishes(of standard: Standard) -> [Wish] {
    standard.lines.enumerated().flatMap { number, line in
      let level = policy.ladder?.levels.first { $0.id == line.level }?.name ?? line.level.text
      let printed = line.printedName.map { [$0] }
      let featureNames = line.features.compactMap { policy.feature($0)?.name }
      return (printed ?? featureNames).map { Wish(line: number, name: $0, level: level) }
    }
  }

  private mutating func compare(
    _ words: [String], _ level: String, _ item: ReadText, _ standard: Standard,
    _ met: inout Set<Wish>
  ) {
    let place = item.anchor(in: file)
    let wishes = wishes(of: standard)
    var agreeing: [Wish] = []
    var otherwise: [Wish] = []
    var unwanted: [String] = []
    for name in words {
      if let wish = wishes.first(where: { $0.key == name || isSame($0.key, name) }) {
        if isLevel(level, wish.level) { agreeing.append(wish) } else { otherwise.append(wish) }
      } else if let feature = names.feature(name) {
        unwanted.append(policy[feature].name)
      } else {
        let near = names.near(name, among: wishes.map(\.name))
        met.formUnion(wishes.filter { near.first == $0.name })
        log.unknown(policy.terms.feature.one, name, near: near, at: place)
      }
    }
    met.formUnion(agreeing + otherwise)
    for wish in agreeing { log.agree("\(standard.name) × \(wish.name)", at: place) }
    // One level stands for every name behind it: one cell, one finding.
    if let first = otherwise.first {
      log.contradict(
        "\(standard.name) × \(otherwise.map(\.name).joined(separator: ", "))", page: level,
        policy: first.level, at: place,
        notes: [Diagnostic.Note("the policy writes it here", at: standard.lines[first.line].anchor)]
      )
    }
    if !unwanted.isEmpty {
      log.contradict(
        "\(standard.name) × \(unwanted.joined(separator: ", "))", page: level, policy: "nothing",
        at: place,
        notes: [Diagnostic.Note("the policy writes the standard here", at: standard.anchor)])
    }
  }

  private func isSame(_ key: String, _ other: String) -> Bool {
    names.feature(key).map { $0 == names.feature(other) } ?? false
  }

  /// A level by its whole name, or by the part of it behind a stroke: "Full Access".
  private func isLevel(_ words: String, _ name: String) -> Bool {
    let key = NameKey.of(name)
    return words == key || key.hasSuffix("/" + words)
  }

  /// The level that an item begins with, and the words behind it.
  private func split(_ key: String) -> (level: String, rest: String)? {
    let ends = names.levels.keys.flatMap { level in
      [level] + (level.split(separator: "/").dropFirst().last.map { [String($0)] } ?? [])
    }
    let sorted = ends.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    for level in sorted where key.hasPrefix(level) {
      let rest = key.dropFirst(level.count)
      guard let next = rest.first, ": ".contains(next) else { continue }
      return (level, String(rest.drop { ": ".contains($0) }))
    }
    return nil
  }

  /// The names of an item. A recommendation that names no feature is told in anybody's words; of it
  /// the level alone can be compared.
  private func features(in rest: String, of standard: Standard) -> [String] {
    let printed = standard.lines.compactMap { $0.printedName.map(NameKey.of) }
    if printed.contains(rest) { return [rest] }
    let parts = rest.split(separator: ",").flatMap { part -> [String] in
      let name = part.trimmed
      guard names.feature(name) == nil else { return [name] }
      return name.components(between: " and ")
    }
    let isKnown = parts.contains { names.feature($0) != nil || printed.contains($0) }
    let unnamed = standard.lines.first { $0.features.isEmpty }?.printedName
    guard !isKnown, let unnamed else { return parts }
    return [NameKey.of(unnamed)]
  }

  /// "operator" of the Operator Standard.
  private func baseName(_ standard: Standard) -> String? {
    policy.standards.first { $0.id == standard.base }.map { base in
      let key = NameKey.of(base.name)
      return key.hasSuffix(" standard") ? String(key.dropLast(9)) : key
    }
  }
}

extension StringProtocol {
  /// Without spaces at either end.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension String {
  /// The parts between some words.
  func components(between words: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: words) {
      parts.append(rest[..<found.lowerBound].trimmed)
      rest = rest[found.upperBound...]
    }
    return (parts + [rest.trimmed]).filter { !$0.isEmpty }
  }
}
