import Capillary
import CapturaWorkflow
import Diagnostics
import DocumentModel
import Foundation
import PhotoRetail
import PolicyAudit
import PolicyModel
import Readers
import Testing

@testable import Handbook

/// The guides that are really published: all they say of access is checked, and no claim in them can
/// be turned around unnoticed.
@Suite("No guide says what the policy does not")
struct GuideMutationTests {
  static let products: [Product] = [CapturaWorkflow.policy, Capillary.policy, PhotoRetail.policy]
    .compactMap { policy in
      Audit.audit(policy).policy.map { audited in
        Product(audited, guides: (try? guides(of: policy.id.text)) ?? [])
      }
    }

  private static func guides(of product: String) throws -> [Guide] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Content/\(product)/guides").standardized
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
      let prose = MarkdownReader.read(Array(bytes), file: name).value
      return Guide(
        slug: name, title: prose.title, blocks: prose.blocks, links: prose.links,
        sentences: prose.sentences, code: prose.code)
    }
  }

  @Test("every statement carries a claim", arguments: products.indices)
  func coverage(number: Int) {
    let product = Self.products[number]
    let vocabulary = Vocabulary(product)
    let coverage = product.guides.map { ClaimCoverage(of: $0, vocabulary: vocabulary) }
      .reduce(ClaimCoverage(), +)
    #expect(coverage.statements > 0 && coverage.sentences > 100)
    #expect(coverage.unchecked == [])
  }

  @Test("every claim turned around is found", arguments: products.indices)
  func claims(number: Int) throws {
    let product = Self.products[number]
    let links = PolicyLinks(product)
    var claims = 0
    for guide in product.guides {
      for link in guide.links where link.isChecked {
        claims += 1
        #expect(links.findings(for: link) == [])
        let contrary = try #require(turned(link, product), "\(link.address)")
        #expect(
          links.findings(for: contrary).map(\.rule) == ["false-prose-claim"],
          "\(guide.slug): \(link.address) as \(contrary.address)")
      }
    }
    #expect(claims > 5)
  }

  /// The same link saying the contrary.
  private func turned(_ link: WrittenLink, _ product: Product) -> WrittenLink? {
    var link = link
    guard link.isClaim else {
      link.words += " or so"
      return link
    }
    var steps = link.address.dropFirst("claim:".count).split(separator: "/").map(String.init)
    switch (steps.count, steps[1]) {
    case (4, "not"): steps.remove(at: 1)
    case (4, "only"): steps = ["nobody", steps[2], steps[3]]
    case (3, "includes"): steps = [steps[2], "includes", steps[0]]
    case (3, _) where steps[0] == "nobody":
      guard let card = product.policy.listedCards.first else { return nil }
      steps[0] = card.id.text
    case (3, _) where steps[2] == "none":
      guard let action = product.policy.listedActions.first else { return nil }
      steps[2] = action.id.text
    case (3, _): steps.insert("not", at: 1)
    default: return nil
    }
    link.address = "claim:" + steps.joined(separator: "/")
    return link
  }
}
