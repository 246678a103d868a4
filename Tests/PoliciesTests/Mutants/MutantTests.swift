import Parallel
import Diagnostics
import DocumentModel
import Foundation
import Handbook
import Verification
import PolicyAudit
import PolicyModel
import Readers
import Testing

@testable import PermdocsKit

/// Everything that could drift, made to drift one thing at a time. Some minutes, so only `make mutants`
/// asks for it.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["PERMDOCS_MUTANTS"] != nil))
struct MutantTests {
  let gate: Gate

  init() throws { gate = try Gate() }

  @Test func grants() {
    var tally = Tally("grants changed")
    for policy in Gate.policies {
      let original = gate.outcome(of: policy)
      #expect(gate.noticing(policy, besides: original) == nil, "nothing was changed")
      tally.add(
        Mutation.every(of: policy).concurrentMap {
          ("\($0)", gate.noticing($0.policy, besides: original))
        })
    }
    tally.report()
  }

  @Test func claims() {
    var tally = Tally("claims turned")
    for policy in Gate.policies {
      let original = gate.outcome(of: policy)
      #expect(gate.noticing(policy, besides: original) == nil, "nothing was changed")
      tally.add(
        ClaimMutant.every(of: policy).concurrentMap {
          ($0.words, gate.noticing($0.policy, besides: original))
        })
    }
    tally.report()
  }

  /// Only the claim's own falsehood counts: that its page would change too proves nothing.
  @Test func proseClaims() throws {
    var tally = Tally("prose claims turned")
    for product in gate.publication.products {
      let policy = product.policy.declaration
      let folder = "\(Gate.root)/Content/\(policy.id.text)/guides"
      let action = policy.view ?? policy.actions[0].id
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
        let mutants = ProseMutant.every(
          of: bytes, card: policy.cards[0].id.text, action: action.text)
        tally.add(
          mutants.concurrentMap { mutant in
            let guide = GuideFolder.guide(mutant.bytes, slug: "mutant", file: name).value
            let changed = Product(product.policy, guides: [guide], releases: product.releases)
            let findings = Handbook.pages(of: [changed], rules: []).findings
            return (
              "\(name): \(mutant.words)",
              findings.contains { $0.rule == "false-prose-claim" } ? .prose : nil
            )
          })
      }
    }
    tally.report()
  }

  /// A cell within a grid must be found as that cell, and nothing else be found.
  @Test func committedCells() throws {
    var tally = Tally("committed cells changed")
    let committed = try gate.publication.pages.map(gate.publication.document).map { page in
      (page: page, bytes: try gate.committed(page))
    }
    let outcomes = committed.concurrentMap { page, bytes in
      #expect(differences(bytes, page).isEmpty, "nothing was changed on \(page.title)")
      return CellMutant.every(of: bytes).map { mutant in
        (
          mutant: "\(page.title), line \(mutant.line), cell \(mutant.column + 1)",
          noticedBy: isNoticed(mutant, page) ? Tally.Gate.pages : nil
        )
      }
    }
    for outcome in outcomes { tally.add(outcome) }
    tally.report()
  }

  private func differences(_ bytes: [UInt8], _ page: Document) -> [PageDifference] {
    MarkdownFormat.readBack(bytes, of: page, links: gate.publication.links).map {
      StalePage(page, file: "page", bytes: bytes, $0).differences
    } ?? []
  }

  private func isNoticed(_ mutant: CellMutant, _ page: Document) -> Bool {
    let found = differences(mutant.bytes, page)
    guard mutant.isInner else { return !found.isEmpty }
    return found.count == 1 && found[0].line == mutant.line && found[0].cell == mutant.column
  }

  @Test func injectedBlocks() throws {
    var tally = Tally("injected cells changed")
    let readme = Array(try Data(contentsOf: URL(fileURLWithPath: Gate.root + "/README.md")))
    let links = BlockLinks(pages: gate.publication.pages, folder: Gate.root + "/Output/markdown")
    let products = Gate.policies.map(\.id.text)
    func isStale(_ bytes: [UInt8]) -> Bool {
      let file = InjectedFile(
        Gate.root + "/README.md", bytes, gate.publication, products, links)
      return !file.stale.isEmpty
    }
    #expect(!isStale(readme))
    let file = MarkedFile.read(readme, file: "README.md").value
    for (number, block) in file.blocks.enumerated() {
      let last = readme[..<block.content.upperBound].count { $0 == 10 }
      tally.add(
        CellMutant.every(of: readme, from: block.line, to: last).map {
          ("README.md, line \($0.line), cell \($0.column + 1)", isStale($0.bytes) ? .blocks : nil)
        })
      var contents = [[UInt8]?](repeating: nil, count: file.blocks.count)
      contents[number] = []
      tally.add([
        (
          "README.md, block \(number + 1) emptied",
          isStale(file.replacing(contents)) ? .blocks : nil
        )
      ])
    }
    tally.report()
  }
}
