import Diagnostics
import DocumentModel
import Handbook
import PolicyModel
import Testing
import ToyStudio

/// What holds of every page.
struct PagesTests {
  @Test func everyLinkLeadsToAPageAndAnAnchorThatExist() throws {
    let handbook = try ToyHandbook()
    let anchors = Dictionary(
      uniqueKeysWithValues: handbook.documents.map { ($0.address, $0.anchors) })
    var links = 0
    for document in handbook.documents {
      for case .page(let address, let fragment, _) in document.links {
        links += 1
        let there = try #require(anchors[address], "\(document.title) links to nowhere: \(address)")
        if let fragment { #expect(there.contains(fragment), "\(address)#\(fragment)") }
      }
    }
    #expect(links > 100)
  }

  /// A feature may be called like an area, or like a heading that pages have anyway.
  @Test(arguments: ["depot", "setup", "legend", "whom", "who-can"])
  func noTwoPagesShareAnAddressAndNoTwoAnchorsAName(id: String) throws {
    var policy = Studio.policy
    let frames = Feature("Frames", Feature.ID(id))
    policy.catalog.append(Area("Depot", "depot").lists(frames))
    policy.claims = []
    let handbook = try ToyHandbook(policy)
    #expect(Set(handbook.documents.map(\.address)).count == handbook.documents.count)
    for document in handbook.documents {
      var ids: [String] = []
      for case .heading(_, let id, _) in document.blocks { ids.append(id) }
      for table in document.tables { ids += [table.id] + table.rows.compactMap(\.id) }
      #expect(Set(ids).count == ids.count, "\(document.title): \(ids)")
    }
  }

  @Test func noCellIsBlank() throws {
    for document in try ToyHandbook().documents {
      for table in document.tables {
        #expect(!table.caption.plainText.isEmpty)
        for row in table.rows {
          #expect(row.cells.count == table.columns.count)
          #expect(row.cells.allSatisfy { !$0.content.plainText.isEmpty }, "\(document.title)")
        }
      }
    }
  }

  @Test func headingsSkipNoLevel() throws {
    for document in try ToyHandbook().documents {
      var above = 1
      for case .heading(let level, _, _) in document.blocks {
        #expect(level <= above + 1, "\(document.title)")
        above = level
      }
    }
  }

  @Test func everyPageCarriesAStamp() throws {
    for document in try ToyHandbook().documents {
      let stamp = try #require(document.stamp)
      #expect(!stamp.version.text.isEmpty && !stamp.fingerprint.isEmpty)
    }
  }

  @Test func theSharedPagesNameEachVersionOnce() throws {
    func version(_ versions: String...) throws -> String? {
      let products = try versions.enumerated().map { number, version in
        var policy = Studio.policy
        policy.id = Policy.ID("toy-\(number)")
        policy.name = "Toy \(number)"
        policy.version = version
        return Product(try ToyHandbook(policy).audited)
      }
      return Handbook.pages(of: products, rules: []).english.first?.document.stamp?.version.text
    }
    #expect(try version("3") == "3")
    #expect(try version("1", "1", "1") == "1")
    #expect(try version("1", "2", "1") == "1 (Toy 0), 2 (Toy 1), 1 (Toy 2)")
  }
}
