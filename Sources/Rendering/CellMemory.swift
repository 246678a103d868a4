import Parallel
package import DocumentModel

/// The cells of tables as they were spelled in Markdown before.
///
/// The pages of a large policy repeat one another's cells: a feature stands in the table of each set
/// that has it, a set on the page of each feature, and a matrix says one of a few words everywhere. A
/// cell reads the same in whatever row it stands; so it is spelled once and read back once, and rows are
/// put together of cells.
///
/// A class, because every core writes pages and all find what one of them spelled.
package final class CellMemory: Sendable {
  struct Key: Hashable, Sendable {
    /// Pages of one folder spell the same addresses.
    let folder: [String]
    let words: [Inline]
  }

  private let cells: BoundedCache<Key, [UInt8]>

  /// - Parameter limit: How many are surely remembered; they take about five megabytes.
  package init(limit: Int = 1 << 15) { cells = BoundedCache(limit: limit) }

  /// What is known of the cells of the page's tables.
  package func cells(of page: Document) -> PageCells { PageCells(page) { cells[$0] } }

  /// Remembers the new cells of a page.
  ///
  /// - Parameter text: `PageCells.new`, written.
  package func keep(_ new: PageCells, as text: WrittenText) {
    cells.keep(new.spelled(text))
  }
}

extension [Inline] {
  /// Whether the words are spelled the same on every page of a folder: a link to a place on the page
  /// itself is not.
  func isTheSame(onAllPagesIn folder: [String]) -> Bool {
    var isSame = true
    visit { word in
      guard case .link(.page(let page, let fragment, let asked), _) = word else { return }
      isSame = isSame && (fragment == nil && asked == nil || page.folder != folder)
    }
    return isSame
  }
}
