package import Diagnostics
package import DocumentModel
import PolicyAudit
import PolicyModel

extension Handbook {
  /// Everything that readers can search for, in reading order.
  package static func searchEntries(of products: [Product], rules: [Rule]) -> [SearchEntry] {
    products.flatMap(\.searchEntries)
      + Phrasing.sharedMenu.dropFirst().map { step in
        let isGlossary = step.target == .page(SharedAddresses.glossary)
        return SearchEntry(
          kind: Phrasing.pages, title: step.words.english, target: step.target,
          words: isGlossary ? Phrasing.words.map(\.word) : [])
      }
      + rules.map { rule in
        SearchEntry(
          kind: Phrasing.rules, title: rule.title, target: .page(SharedAddresses.rule(rule.id)),
          about: rule.id)
      }
  }
}

extension Product {
  fileprivate var searchEntries: [SearchEntry] {
    policy.listedCards.map(entry) + policy.features.map(entry)
      + policy.symptoms.map(entry) + guides.map(entry)
      + (policy.ladder?.levels ?? []).map(entry) + policy.listedActions.map(entry)
      + menuPages.map(entry)
  }

  private func entry(
    _ kind: String, _ title: String, _ target: LinkTarget, about: String = "", words: [String] = []
  ) -> SearchEntry {
    SearchEntry(
      kind: Phrasing.capitalized(kind), title: title, place: policy.name, target: target,
      about: about, words: words)
  }

  private func entry(_ card: Card) -> SearchEntry {
    entry(
      Phrasing.noun(card, self).many, card.name, .page(address(of: card)),
      about: card.content.purpose)
  }

  /// A feature is also found by what can be done with it: "delete image".
  private func entry(_ number: Ref<Feature>) -> SearchEntry {
    let feature = policy[number]
    let offered = policy.offered(on: number)
    return entry(
      terms.feature.many, feature.name, .page(address(of: feature)),
      about: policy[policy.area(of: number)].name,
      words: offered.flatMap(Self.typed))
  }

  /// What people may type for an action.
  private static func typed(_ action: Action) -> [String] {
    [action.name, action.spoken] + action.verbs
  }

  private func entry(_ symptom: Symptom) -> SearchEntry {
    entry(
      Phrasing.symptomsFound, symptom.says,
      .page(troubleshootingAddress, fragment: Anchor.of(symptom)), about: symptom.cause,
      words: ["cannot"] + symptom.lacking.flatMap(Self.typed))
  }

  private func entry(_ guide: Guide) -> SearchEntry {
    let headings = guide.blocks.compactMap { block -> String? in
      guard case .heading(_, _, let words) = block else { return nil }
      return words.plainText
    }
    return entry(
      Phrasing.guides, guide.title, .page(address(of: guide)), words: headings)
  }

  private func entry(_ level: Level) -> SearchEntry {
    entry(
      Phrasing.levelsFound, level.name, .page(levelsAddress, fragment: Anchor.of(level)),
      about: Phrasing.sentence(level.meaning))
  }

  private func entry(_ action: Action) -> SearchEntry {
    entry(
      Phrasing.actionsFound, action.name, .page(levelsAddress),
      words: Self.typed(action))
  }

  private func entry(_ page: MenuPage) -> SearchEntry {
    entry(
      Phrasing.pages, page.isOverview ? policy.name : page.words.english, .page(address(page.topic))
    )
  }
}
