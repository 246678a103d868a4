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
          kind: .said(.pages), title: step.words, target: step.target,
          words: isGlossary ? Phrasing.glossary.map { .said($0.word) } : [])
      }
      + rules.map { rule in
        SearchEntry(
          kind: .said(.rules), title: .fixed(rule.title),
          target: .page(SharedAddresses.rule(rule.id)),
          about: .fixed(rule.id))
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
    _ kind: Words, _ title: Words, _ target: LinkTarget, about: Words = .nothing,
    words: [Words] = []
  ) -> SearchEntry {
    SearchEntry(
      kind: .capitalized(kind), title: title, place: .policy(policy.name), target: target,
      about: about, words: words)
  }

  private func entry(_ card: Card) -> SearchEntry {
    entry(
      .policy(Phrasing.noun(card, self).many), .policy(card.name), .page(address(of: card)),
      about: .policy(card.content.purpose))
  }

  /// A feature is also found by what can be done with it: "delete image".
  private func entry(_ number: Ref<Feature>) -> SearchEntry {
    let feature = policy[number]
    let offered = policy.offered(on: number)
    return entry(
      .policy(terms.feature.many), .policy(feature.name), .page(address(of: feature)),
      about: .policy(policy[policy.area(of: number)].name),
      words: offered.flatMap(Self.typed))
  }

  /// What people may type for an action.
  private static func typed(_ action: Action) -> [Words] {
    ([action.name, action.spoken] + action.verbs).map { .policy($0) }
  }

  private func entry(_ symptom: Symptom) -> SearchEntry {
    entry(
      .said(.symptoms), .policy(symptom.says),
      .page(troubleshootingAddress, fragment: Anchor.of(symptom)),
      about: .policy(symptom.cause),
      words: [.said(.typedCannot)] + symptom.lacking.flatMap(Self.typed))
  }

  private func entry(_ guide: Guide) -> SearchEntry {
    let headings = guide.blocks.compactMap { block -> Words? in
      guard case .heading(_, _, let words) = block else { return nil }
      return .run(words)
    }
    return entry(
      .said(.guides), .policy(guide.title), .page(address(of: guide)), words: headings)
  }

  private func entry(_ level: Level) -> SearchEntry {
    entry(
      .said(.levelsFound), .policy(level.name), .page(levelsAddress, fragment: Anchor.of(level)),
      about: Phrasing.statement(level.meaning))
  }

  private func entry(_ action: Action) -> SearchEntry {
    entry(
      .said(.actions), .policy(action.name), .page(levelsAddress),
      words: Self.typed(action))
  }

  private func entry(_ page: MenuPage) -> SearchEntry {
    entry(
      .said(.pages), page.isOverview ? .policy(policy.name) : page.words, .page(address(page.topic))
    )
  }
}
