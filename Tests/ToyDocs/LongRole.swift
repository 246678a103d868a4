import PolicyModel

/// A role that is hard to print: 200 features, reasons of 300 characters, names read from right to left.
enum LongRole {
  private static let view = Action("View", "view")
  private static let edit = Action("Edit", "edit")
  private static let depot = Area("Depot", "depot")

  private static let features: [Feature] = (0..<200).map { number in
    let name = number.isMultiple(of: 2) ? "מסגרות \(number)" : "إطارات \(number)"
    return Feature(name, Feature.ID("feature-\(number)"))
  }

  private static var reason: String {
    String(repeating: "so that every picture finds its frame and ", count: 7)
      + "no wall stays empty"
  }

  static var policy: Policy {
    var keeper = Role("Keeper", "keeper") {
      Purpose("Keeps every frame there is.")
      depot { features[0](view, because: "see it") }
    }
    keeper.card.content.sections[0].grants = features.map {
      $0(view, because: "\(reason.prefix(299)).")
    }
    return Policy(
      "Long Depot", "long", version: "1", summary: "A depot with one role that is hard to print.",
      actions: [view, edit], view: view, catalog: [depot.lists(all: features)],
      roles: [keeper])
  }
}
