import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// Leads the links of a guide to pages: `role:`, `set:`, `feature:`, `level:`, `claim:`, `guide:` and
/// `page:`, each followed by ids.
struct PolicyLinks {
  let product: Product
  private let targets: [String: LinkTarget]
  private let former: FormerIDs

  init(_ product: Product) {
    self.product = product
    former = FormerIDs(product)
    var targets = former.targets.mapValues { LinkTarget.page($0) }
    for card in product.policy.listedCards {
      targets[card.policyLink] = .page(product.address(of: card))
    }
    for feature in product.policy.listedFeatures {
      targets[feature.policyLink] = .page(product.address(of: feature))
    }
    if let ladder = product.policy.ladder {
      targets["level:none"] = .page(product.levelsAddress, fragment: Anchor.none)
      for level in ladder.levels {
        targets["level:\(level.id.text)"] = .page(
          product.levelsAddress, fragment: Anchor.of(level))
      }
    }
    for guide in product.guides {
      targets["guide:\(guide.slug)"] = .page(product.address(of: guide))
    }
    for page in product.menuPages {
      guard let name = page.name else { continue }
      targets["page:\(name)"] = .page(product.address(page.topic))
    }
    self.targets = targets
  }

  /// What is wrong with a link: it leads nowhere, or what it claims is not so.
  func findings(for link: WrittenLink) -> [Diagnostic] {
    if let finding = former.finding(for: link) { return [finding] }
    do {
      if link.isClaim { return claimFindings(link, try ClaimAddress(link.address, in: product)) }
      if link.isLevelOfCard {
        return levelFindings(link, try LevelAddress(link.address, in: product))
      }
    } catch {
      return [unknown(link, error)]
    }
    guard targets[link.address] == nil, !link.leavesTheHandbook else { return [] }
    let near = NearestName.suggestions(for: link.address, among: targets.keys.sorted())
    return [
      Diagnostic(
        rule: "unknown-link", severity: .error,
        summary: Phrasing.unknownAddress(link.address, product), at: link.anchor,
        suggestions: [near.isEmpty ? Phrasing.linkForms : Phrasing.didYouMean(near)])
    ]
  }

  private func unknown(_ link: WrittenLink, _ problem: ClaimAddress.Problem) -> Diagnostic {
    let near =
      former.now(problem.word).map { [$0] }
      ?? NearestName.suggestions(for: problem.word, among: problem.known)
    let help = problem.wanted.isEmpty ? Phrasing.claimForms : Phrasing.known(problem.known)
    return Diagnostic(
      rule: "unknown-link", severity: .error, summary: Phrasing.unknownPart(problem, product),
      at: link.anchor(ofPart: problem.part),
      suggestions: [near.isEmpty ? help : Phrasing.didYouMean(near)])
  }

  /// The page that an address leads to, where it leads to one.
  func target(of address: String) -> LinkTarget? {
    if let target = targets[address] { return target }
    if let level = try? LevelAddress(address, in: product) {
      return .page(product.address(of: level.feature))
    }
    guard address.hasPrefix(ClaimAddress.scheme),
      let claim = try? ClaimAddress(address, in: product)
    else { return nil }
    return (claim.features.first.map(product.address) ?? claim.cards.first.map(product.address))
      .map { .page($0) }
  }
}

extension WrittenLink {
  var isClaim: Bool { address.hasPrefix(ClaimAddress.scheme) }
  /// `level:<card>/<feature>`, unlike `level:<level>`.
  var isLevelOfCard: Bool { address.hasPrefix(LevelAddress.scheme) && address.contains("/") }
  /// Whether the policy decides if the words are true.
  var isChecked: Bool { isClaim || isLevelOfCard }

  fileprivate var leavesTheHandbook: Bool {
    ["http:", "https:", "mailto:"].contains { address.hasPrefix($0) }
  }
}

extension Card {
  /// The address that leads to the card from a guide.
  var policyLink: String { "\(kind == .role ? "role" : "set"):\(id.text)" }
}

extension Feature {
  /// The address that leads to the feature from a guide.
  var policyLink: String { "feature:\(id.text)" }
}
