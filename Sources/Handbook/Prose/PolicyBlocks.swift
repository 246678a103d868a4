package import Diagnostics
package import DocumentModel
import PolicyAudit
import PolicyModel

/// Shows what policy blocks ask for, with the tables of the real pages.
struct PolicyBlocks {
  let product: Product

  /// The blocks that take the place of one policy block.
  ///
  /// - Parameter number: The number of the block on its page, which keeps anchors apart.
  func shown(_ code: WrittenCode, number: Int) -> Diagnosed<[Block]> {
    var blocks: [Block] = []
    var findings: [Diagnostic] = []
    let lines = code.lines.filter { !$0.text.allSatisfy { $0 == " " } }
    for (position, line) in lines.enumerated() {
      do {
        let tag = lines.count == 1 ? "block-\(number)" : "block-\(number)-\(position + 1)"
        let block = try PolicyBlock(line.text, in: product)
        let content = shown(block).compactMap { $0.embedded(as: tag) }
        blocks += content.isEmpty ? [.paragraph(.said(.nothingToShow))] : content
      } catch {
        findings.append(finding(error, at: line.anchor, in: line.text))
      }
    }
    if lines.isEmpty {
      let nothing = PolicyBlock.Problem(
        wanted: "block", word: "", part: 0..<0, known: PolicyBlock.kinds)
      findings.append(finding(nothing, at: code.anchor, in: ""))
    }
    return Diagnosed(blocks, findings: findings)
  }

  private func finding(
    _ problem: PolicyBlock.Problem, at place: SourceAnchor, in line: String
  ) -> Diagnostic {
    let near =
      FormerIDs(product).now(problem.word).map { [$0] }
      ?? NearestName.suggestions(for: problem.word, among: problem.known)
    var anchor = place
    if !line.isEmpty {
      anchor.column += problem.part.lowerBound
      anchor.word = problem.word
    }
    return Diagnostic(
      rule: ProseRules.unknownBlockWord.id, severity: .error,
      summary: Phrasing.unknownBlockWord(problem, product), at: anchor,
      suggestions: [
        !near.isEmpty
          ? Phrasing.didYouMean(near)
          : problem.known.isEmpty ? Phrasing.takeAway : Phrasing.known(problem.known)
      ])
  }

  private func shown(_ block: PolicyBlock) -> [Block] {
    switch block {
    case .card(let card, let areas): self.card(card, areas)
    case .matrix(let areas, let cards, let features): matrix(areas, cards, features)
    case .compare(let left, let right): compare(left, right)
    case .whoCan(let feature, let action):
      FeaturePage.holders(product, feature, action: action)
    case .standard(let standard): StandardsPage.section(standard, product)
    }
  }

  private func card(_ number: Ref<Card>, _ areas: [Ref<Area>]) -> [Block] {
    let card = product.policy[number]
    let wanted = areas.isEmpty ? Array(product.policy.areas) : areas
    guard card.kind == .role else {
      let touched = SetCard.touchedAreas(product, number)
      return [SetCard.table(product, number, areas: areas.isEmpty ? touched : areas)]
    }
    return wanted.flatMap { RoleCard.section($0, number, product).filter(\.isTable) }
      + (areas.isEmpty ? RoleCard.rest(number, product) : [])
  }

  private func matrix(_ areas: [Ref<Area>], _ cards: [Ref<Card>], _ features: [Ref<Feature>])
    -> [Block]
  {
    (areas.isEmpty ? Array(product.policy.areas) : areas).flatMap { area in
      PermissionMatrix.table(
        area, cards: cards.isEmpty ? product.columns(of: area) : cards,
        features: product.policy.features(in: area).filter {
          features.isEmpty || features.contains($0)
        },
        product
      ).filter(\.isTable)
    }
  }

  /// How two cards stand to each other, and the rows on which they differ.
  private func compare(_ left: Ref<Card>, _ right: Ref<Card>) -> [Block] {
    let comparison = product.policy.comparison(left, right)
    let differing = product.policy.features.filter { feature in
      [
        comparison.onlyLeft, comparison.onlyRight, comparison.moreLeft, comparison.moreRight,
        comparison.otherwise,
      ].contains {
        !product.policy.members(of: $0, on: feature).isEmpty
      }
    }
    return [.paragraph(AnswerSentences.comparison(comparison))]
      + (differing.isEmpty ? [] : matrix([], [left, right], differing))
  }
}

extension Block {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }

  /// The block within somebody's guide: it brings no headings, and anchors of its own.
  fileprivate func embedded(as tag: String) -> Block? {
    switch self {
    case .heading: return nil
    case .table(var table):
      table.id = "\(tag)-\(table.id)"
      for row in table.rows.indices {
        table.rows[row].id = table.rows[row].id.map { "\(tag)-\($0)" }
      }
      return .table(table)
    default: return self
    }
  }
}

extension Handbook {
  /// What one policy block shows, for whatever page it stands on.
  package static func blocks(
    _ code: WrittenCode, number: Int, of product: Product
  ) -> Diagnosed<[Block]> {
    let shown = PolicyBlocks(product: product).shown(code, number: number)
    return Diagnosed(shown.value.english, findings: shown.findings)
  }
}
