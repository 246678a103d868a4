import Diagnostics
import DocumentModel
import PolicyModel

/// Makes a policy of what was gathered: ids for names, actions for words, lines for cells.
struct PolicyMaker {
  let gathered: GatheredTable
  let product: String
  let anchor: SourceAnchor
  private(set) var findings: [Diagnostic] = []
  private let vocabulary: ActionVocabulary
  /// The features of each area, in the order of the table.
  private let members: [[Int]]

  init(_ gathered: GatheredTable, product: String, anchor: SourceAnchor) {
    self.gathered = gathered
    self.product = product
    self.anchor = anchor
    vocabulary = ActionVocabulary(gathered)
    var members = Array(repeating: [Int](), count: gathered.areas.count)
    for (number, feature) in gathered.features.enumerated() { members[feature.area].append(number) }
    self.members = members
  }

  mutating func policy() -> Policy {
    let catalog = catalog()
    let cards = cards(catalog)
    let productID = gathered.product?.id ?? MadeIDs.slug(product)
    var policy = Policy(
      product, Policy.ID(productID.isEmpty ? "product" : productID), version: "1",
      summary: ImportText.summary(of: product), actions: vocabulary.actions,
      catalog: catalog.sections, ladder: ExportedLevels(gathered, vocabulary).ladder(at: anchor),
      roles: cards.filter { $0.kind == .role }.map { Role(card: $0) },
      sets: cards.filter { $0.kind == .permissionSet }.map { PermissionSet(card: $0) })
    policy.anchor = anchor
    return policy
  }

  // MARK: Names

  private struct Catalog {
    var sections: [CatalogSection] = []
    /// By number of the gathered feature, and of the gathered area.
    var ids: [Feature.ID] = []
    var areas: [Area.ID] = []
  }

  private mutating func catalog() -> Catalog {
    var catalog = Catalog()
    var areaIDs = MadeIDs(kind: "area")
    var featureIDs = MadeIDs(kind: "feature")
    for feature in gathered.features { if let id = feature.name.id { featureIDs.reserve(id) } }
    for (number, feature) in gathered.features.enumerated() {
      let area = gathered.areas[feature.area].text
      catalog.ids.append(
        Feature.ID(
          feature.name.id ?? made(&featureIDs, feature.name, number, else: area)))
    }
    for (number, name) in gathered.areas.enumerated() {
      let id = Area.ID(made(&areaIDs, name, number))
      catalog.areas.append(id)
      // A heading of a part that holds no table heads nothing.
      guard !members[number].isEmpty else { continue }
      let area = Area(
        name.text, id, file: name.anchor.file, line: name.anchor.line,
        column: name.anchor.column)
      catalog.sections.append(
        area.lists(
          all: members[number].map {
            let name = gathered.features[$0].name
            return Feature(
              name: name.text, id: catalog.ids[$0], offers: isOffered($0) ? nil : [], parent: nil,
              isCataloged: true, about: nil, risk: nil, formerly: [], anchor: name.anchor)
          }))
    }
    return catalog
  }

  /// Whether not every cell says that there is no such permission.
  private func isOffered(_ feature: Int) -> Bool {
    let cells = gathered.roles.indices.compactMap {
      gathered.cells[GatheredTable.Place(role: $0, feature: feature)]
    }
    return cells.isEmpty || !cells.allSatisfy { $0.says == .notOffered }
  }

  private mutating func made(
    _ ids: inout MadeIDs, _ name: GatheredTable.Name, _ number: Int, else other: String? = nil
  ) -> String {
    let made = ids.make(of: name.text, number: number + 1, else: other)
    if !made.isOfName {
      findings.append(ImportRules.madeUp(made.id, for: name.text, at: name.anchor))
    }
    return made.id
  }

  // MARK: Cards

  private mutating func cards(_ catalog: Catalog) -> [Card] {
    var ids = MadeIDs(kind: "role")
    for role in gathered.roles { if let id = role.id { ids.reserve(id) } }
    let sets = permissionSets()
    return gathered.roles.enumerated().map { number, role in
      let writer = CardMaker(
        gathered: gathered, role: number, isSet: sets.contains(number), vocabulary: vocabulary,
        featureIDs: catalog.ids,
        areas: zip(catalog.areas, members).map { (id: $0, features: $1) })
      return Card(
        kind: sets.contains(number) ? .permissionSet : .role,
        id: Card.ID(role.id ?? made(&ids, role, number)), name: role.text,
        content: writer.content(), anchor: role.anchor)
    }
  }

  /// An export tells no role from a permission set; but only a set grants without reasons, and sets
  /// come last.
  private func permissionSets() -> Set<Int> {
    var sets: Set<Int> = []
    for role in gathered.roles.indices.reversed() {
      let cells = gathered.features.indices.compactMap {
        gathered.cells[GatheredTable.Place(role: role, feature: $0)]
      }
      let grants = cells.contains { cell in
        if case .actions = cell.says { cell.isByID && !cell.isInherited } else { false }
      }
      guard grants, cells.allSatisfy({ $0.reason == nil }) else { break }
      sets.insert(role)
    }
    return sets
  }
}
