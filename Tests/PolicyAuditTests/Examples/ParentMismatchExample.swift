import PolicyModel
import ToyStudio

extension Studio {
  enum ParentMismatchExample: RuleExample {
    static let ruleID = "parent-mismatch"
    static let file = #filePath

    static var wrong: Policy {
      // wrong
      let albums = Feature("Albums", "albums", offers: [.view])
      let covers = Feature("Covers", "covers", offers: [.view, .edit], under: albums)
      // end
      return small(support) { $0.catalog.append(capture.lists(albums, covers)) }
    }

    static var right: Policy {
      // right
      let albums = Feature("Albums", "albums", offers: [.view, .edit])
      let covers = Feature("Covers", "covers", offers: [.view, .edit], under: albums)
      // end
      return small(support) { $0.catalog.append(capture.lists(albums, covers)) }
    }
  }
}
