import PolicyModel

/// A policy as large as wanted, with every cell decided: what large pages are measured with.
struct Grid {
  let features: Int
  let roles: Int

  /// - Parameter size: Features and roles, "200x30".
  init(size: String) {
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    features = numbers.first ?? 4
    roles = numbers.count > 1 ? numbers[1] : 2
  }

  private static let view = Action("View", "view", looks: true)
  private static let edit = Action("Edit", "edit")
  private static let delete = Action("Delete", "delete")
  private static let look = Level("View", "view", [view], meaning: "Look, and change nothing.")
  private static let work = Level("Edit", "edit", [view, edit], meaning: "Look and change.")
  private static let full = Level("Full", "full", [view, edit, delete], meaning: "All of it.")
  private static let reasons = [
    "find what a customer asks about", "put right what went wrong at the counter",
    "close the books at the end of a month", "answer for what the team has done",
  ]

  var policy: Policy {
    var all: [(area: Area, features: [Feature])] = []
    for number in 0..<features {
      if number % 20 == 0 {
        all.append((Area("Area \(number / 20)", Area.ID("area-\(number / 20)")), []))
      }
      let name = "Feature number \(number)"
      all[all.count - 1].features.append(Feature(name, Feature.ID("feature-\(number)")))
    }
    return Policy(
      "Grid", "grid", version: "1", summary: "As large as wanted.",
      actions: [Self.view, Self.edit, Self.delete], view: Self.view,
      catalog: all.map { $0.area.lists(all: $0.features) },
      ladder: Ladder(Self.look, Self.work, Self.full),
      roles: (0..<roles).map { role($0, all) })
  }

  private func role(_ number: Int, _ all: [(area: Area, features: [Feature])]) -> Role {
    var content = CardContent(purpose: "Does the work of role \(number).")
    var place = number
    content.sections = all.map { entry in
      let grants = entry.features.map { feature in
        // As irregular as a policy of people.
        place = (place &* 31 &+ 17) % 1_009
        let actions = [[], [Self.view], [Self.view, Self.edit], Self.full.actions][place % 4]
        return Grant(
          feature: feature.id, decision: actions.isEmpty ? .none : .actions(actions),
          reason: "so as to \(Self.reasons[place % 3])", anchor: entry.area.anchor)
      }
      return CardSection(area: entry.area.id, grants: grants, anchor: entry.area.anchor)
    }
    return Role(
      card: Card(
        kind: .role, id: Card.ID("role-\(number)"), name: "Role number \(number)",
        content: content, anchor: Self.look.anchor))
  }
}
