/// The source of a policy of any size, written the way a person would write it.
///
/// An area is a block of at most fifty lines, and a card of many areas keeps each in a property of
/// its own: what the compiler solves as one unit costs quadratically.
struct SamplePolicy {
  let roles: Int
  let areas: [Area]

  struct Area {
    let number: Int
    let features: ClosedRange<Int>
  }

  init(roles: Int, features: Int) {
    self.roles = roles
    let count = (features + 49) / 50
    areas = (0..<count).map { index in
      let first = features * index / count + 1
      let last = features * (index + 1) / count
      return Area(number: index + 1, features: first...last)
    }
  }

  /// Every file of the package, with its path in it.
  func files(permdocs: String) -> [(path: String, text: String)] {
    [
      (path: "Package.swift", text: manifest(permdocs: permdocs)),
      (path: "Sources/Sample/Vocabulary.swift", text: vocabulary),
      (path: "Sources/Sample/SamplePolicy.swift", text: policy),
    ]
      + (1...roles).map { role in
        (path: "Sources/Sample/RoleCards/Role\(role).swift", text: card(role))
      }
  }

  private func manifest(permdocs: String) -> String {
    """
    // swift-tools-version: 6.1
    import PackageDescription

    let package = Package(
      name: "sample",
      platforms: [.macOS(.v13)],
      dependencies: [.package(name: "permdocs", path: "\(permdocs)")],
      targets: [
        .target(
          name: "Sample", dependencies: [.product(name: "PolicyModel", package: "permdocs")])
      ]
    )

    """
  }

  private var policy: String {
    """
    import PolicyModel

    extension Sample {
      public static var policy: Policy {
        Policy(
          "Sample", "sample", version: "1", summary: "A policy made to measure the compiler with.",
          actions: [.view, .edit, .delete], view: .view,
          implications: [.whoever(may: .edit, also: .view), .whoever(may: .delete, also: .view)],
          catalog: [
    \(lines(areas) { area in
      "        area\(area.number).lists(\(area.features.map { "feature\($0)" }.joined(separator: ", ")))," })
          ],
          roles: [
    \(lines(1...roles) { "        role\($0)," })
          ])
      }
    }

    """
  }

  private var vocabulary: String {
    """
    import PolicyModel

    extension Action {
      static let view = Action("View", "view")
      static let edit = Action("Edit", "edit")
      static let delete = Action("Delete", "delete")
    }

    extension Card.ID {
    \(lines(1...roles) { "  static let role\($0): Self = \"role-\($0)\"" })
    }

    public enum Sample {
    \(lines(areas) { "  static let area\($0.number) = Area(\"Area \($0.number)\", \"area-\($0.number)\")" })

    \(lines(areas.flatMap(\.features)) { "  static let feature\($0) = Feature(\"Feature \($0)\", \"feature-\($0)\")" })
    }

    """
  }

  private func card(_ role: Int) -> String {
    let isLarge = areas.count > 4
    let sections = lines(areas) { area in
      isLarge ? "      area\(area.number)Lines" : section(area, of: role, indent: "      ")
    }
    let properties = areas.map { area in
      """


        private static var area\(area.number)Lines: RoleSection {
      \(section(area, of: role, indent: "    "))
        }
      """
    }
    return """
      import PolicyModel

      extension Sample {
        static var role\(role): Role {
          Role("Role \(role)", .role\(role)) {
            Purpose("Does what job number \(role) of the studio asks for.")
      \(sections)
          }
        }\(isLarge ? properties.joined() : "")
      }

      """
  }

  private func section(_ area: Area, of role: Int, indent: String) -> String {
    let decisions = lines(area.features) { indent + "  " + decision(on: $0, of: role) }
    return "\(indent)area\(area.number) {\n\(decisions)\n\(indent)}"
  }

  /// One line of a card; the mix is fixed, and no two cards are the same.
  private func decision(on feature: Int, of role: Int) -> String {
    let name = "feature\(feature)"
    return switch (feature &* 31 &+ role &* 17 &+ feature / role) % 7 {
    case 0, 1: "\(name).none(because: \"job \(role) has no business with it\")"
    case 2, 3, 4: "\(name)(.view, because: \"see how far order \(feature) has come\")"
    case 5: "\(name)(.view, .edit, because: \"correct what a family reports, in place \(feature)\")"
    default:
      "\(name)(.edit, .delete, because: \"clear away what nobody needs, in place \(feature)\")"
    }
  }

  private func lines<Items: Sequence>(
    _ items: Items, _ line: (Items.Element) -> String
  ) -> String {
    items.map(line).joined(separator: "\n")
  }
}
