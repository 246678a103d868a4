import Diagnostics
import PolicyModel

/// The files of a policy beside its cards.
struct VocabularySource {
  let policy: Policy
  let names: SwiftNames

  // MARK: The policy

  func product() -> String {
    var arguments: [SwiftLayout.Argument] = [
      .text(policy.name), .text(policy.id.text), .text(policy.version, label: "version"),
      .text(policy.summary, label: "summary"),
      .list(policy.actions.map { ".\(name($0))" }, label: "actions"),
      .code("catalog", label: "catalog"),
    ]
    if policy.ladder != nil { arguments.append(.code("ladder", label: "ladder")) }
    for (label, cards) in [
      ("roles", policy.roles.map(\.card)), ("sets", policy.sets.map(\.card)),
    ] where !cards.isEmpty {
      arguments.append(.list(cards.compactMap { names.cards[$0.id] }, label: label))
    }
    return text([
      ["public import PolicyModel", ""],
      [
        "/// Who may do what in \(Spelling.comment(policy.name)), imported from a table.",
        "public enum \(names.product) {",
      ],
      ["  /// The whole policy; its cards stand in the folders beside this file."],
      ["  public static var policy: Policy {"],
      SwiftLayout.call("Policy", arguments, indent: 4), ["  }", "}"],
    ])
  }

  // MARK: Words

  func vocabulary() -> String {
    let actions = policy.actions.flatMap { action in
      SwiftLayout.call(
        "static let \(name(action)) = Action",
        [.text(action.name), .text(action.id.text)]
          + (action.looks ? [.code("true", label: "looks")] : []), indent: 2)
    }
    let ids = policy.cards.map {
      "  static let \(names.cardIDs[$0.id] ?? ""): Self = \(SwiftLiteral.line($0.id.text))"
    }
    let areas = policy.catalog.map(\.area).flatMap { area in
      SwiftLayout.call(
        "static let \(names.areas[area.id] ?? "") = Area",
        [.text(area.name), .text(area.id.text)], indent: 2)
    }
    return text([
      ["import PolicyModel", ""],
      ["// The words of the table, with the ids that addresses and exports are made of.", ""],
      actions.isEmpty ? [] : ["extension Action {"] + actions + ["}", ""],
      ["extension Card.ID {"], ids, ["}", "", "extension \(names.product) {"], areas, ["}"],
    ])
  }

  func features() -> String {
    let areas = policy.catalog.flatMap { section -> [String] in
      let features = section.features.flatMap { feature -> [String] in
        var arguments: [SwiftLayout.Argument] = [.text(feature.name), .text(feature.id.text)]
        if let offers = feature.offers {
          arguments.append(.list(offers.map { ".\(name($0))" }, label: "offers"))
        }
        return SwiftLayout.call(
          "static let \(names.features[feature.id] ?? "") = Feature", arguments, indent: 2)
      }
      return ["// \(Spelling.comment(section.area.name))", "extension \(names.product) {"]
        + features + ["}", ""]
    }
    let sections = policy.catalog.flatMap { section -> [String] in
      SwiftLayout.call(
        "\(names.areas[section.area.id] ?? "").lists",
        section.features.map { .code(names.features[$0.id] ?? "") }, indent: 6,
        tail: policy.catalog.count > 1 ? "," : "")
    }
    return text([
      ["import PolicyModel", ""], areas,
      [
        "extension \(names.product) {", "  /// Every feature, in the order of the table.",
        "  static var catalog: [CatalogSection] {", "    [",
      ], sections, ["    ]", "  }", "}"],
    ])
  }

  func levels(_ ladder: Ladder) -> String {
    var arguments: [[String]] = []
    for level in ladder.levels {
      let isLast = arguments.count == ladder.levels.count - 1
      arguments.append(
        SwiftLayout.call(
          "Level",
          [
            .text(level.name), .text(level.id.text),
            .code("[\(level.actions.map { ".\(name($0))" }.joined(separator: ", "))]"),
            .text(level.meaning, label: "meaning"),
          ], indent: 6, tail: isLast ? ")" : ","))
    }
    return text([
      ["import PolicyModel", "", "extension \(names.product) {"],
      [
        "  /// The levels as the table prints them, weakest first.",
        "  static var ladder: Ladder {",
      ],
      ["    Ladder(", "      none: \(SwiftLiteral.line(ladder.noneName)),"],
      arguments.flatMap(\.self), ["  }", "}"],
    ])
  }

  func unwritten() -> String {
    let texts = names.unwritten.flatMap { text, name in
      ["  static let \(name) =", "    \(SwiftLiteral.line(text))"]
    }
    return text([
      [
        "// Each stands wherever the table says nothing. Write a reason of its own on every line that"
      ],
      ["// has one of these; permdocs check says how many are left.", ""],
      ["extension \(names.product) {"], texts, ["}"],
    ])
  }

  private func name(_ action: Action) -> String { names.actions[action.id] ?? "" }

  private func text(_ lines: [[String]]) -> String {
    lines.flatMap(\.self).joined(separator: "\n") + "\n"
  }
}
