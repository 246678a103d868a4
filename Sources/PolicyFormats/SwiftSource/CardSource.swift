import PolicyModel

/// The file of one role or permission set.
struct CardSource {
  let card: Card
  let names: SwiftNames

  func text() -> String {
    let isRole = card.kind == .role
    let type = isRole ? "Role" : "PermissionSet"
    var lines = ["import PolicyModel", "", "extension \(names.product) {"]
    lines.append("  static var \(names.cards[card.id] ?? ""): \(type) {")
    lines += SwiftLayout.call(
      type, [.text(card.name), .code(".\(names.cardIDs[card.id] ?? "")")], indent: 4, tail: " {")
    lines += SwiftLayout.call("Purpose", [.text(card.content.purpose)], indent: 6)
    if !card.content.sections.isEmpty || card.content.otherwiseNone != nil { lines.append("") }
    for section in card.content.sections {
      lines.append("      \(names.areas[section.area] ?? "")\(isRole ? "" : ".ticks") {")
      lines += section.grants.flatMap { isRole ? line($0) : tick($0) }
      lines.append("      }")
    }
    if let reason = card.content.otherwiseNone {
      lines += SwiftLayout.call(
        "EverythingElse", [.text(reason, label: "noneBecause")], indent: 6)
    }
    return (lines + ["    }", "  }", "}", ""]).joined(separator: "\n")
  }

  private func line(_ grant: Grant) -> [String] {
    let feature = names.features[grant.feature] ?? ""
    var arguments = actions(grant).map { SwiftLayout.Argument.code($0) }
    if let condition = grant.condition { arguments.append(.text(condition, label: "when")) }
    let reason = grant.reason ?? ""
    let shared = names.unwritten.first { $0.text == reason }?.name
    arguments.append(
      shared.map { .code($0, label: "because") } ?? .text(reason, label: "because"))
    let isNone = grant.actions.isEmpty
    return SwiftLayout.call(isNone ? "\(feature).none" : feature, arguments, indent: 8)
  }

  private func tick(_ grant: Grant) -> [String] {
    let whole =
      "        \(names.features[grant.feature] ?? "")[\(actions(grant).joined(separator: ", "))]"
    guard whole.count > SwiftLayout.width else { return [whole] }
    return ["        \(names.features[grant.feature] ?? "")["]
      + SwiftLayout.filling(actions(grant), indent: 10, comma: false) + ["        ]"]
  }

  private func actions(_ grant: Grant) -> [String] {
    grant.actions.map { ".\(names.actions[$0.id] ?? "")" }
  }
}
