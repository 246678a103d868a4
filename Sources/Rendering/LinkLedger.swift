package import DocumentModel

/// Follows the links of a handbook page by page, keeping of each page no more than numbers.
///
/// Where all is well, as nearly always, nothing else is needed. Where that is not known, `LinkChecker`
/// looks at the pages again and says what is wrong and where. It is not known either where a page links
/// to a cell of a table: cells are many, and such links few.
package struct LinkLedger: Sendable {
  /// What one page adds.
  package struct Entry: Sendable {
    package let linkCount: Int
    /// Whether each page and file that it links to is there.
    fileprivate let isSound: Bool
    /// What stands for each anchor of the page, and for each anchor that it links to.
    fileprivate let offered: [Int]
    fileprivate let wanted: [Int]
  }

  private let pages: [PageAddress: Int]
  private let files: Set<String>

  /// - Parameters:
  ///   - pages: All that may be linked to.
  ///   - files: The data files of the site by their paths below the output folder.
  package init(pages: [PageAddress], files: Set<String>) {
    self.pages = Dictionary(
      zip(pages, pages.indices), uniquingKeysWith: { first, _ in first })
    self.files = files
  }

  package func entry(of document: Document) -> Entry {
    var linkCount = 0
    var isSound = true
    var wanted: [Int] = []
    document.visitLinks { link in
      linkCount += 1
      switch link {
      case .page(let address, let fragment, _):
        if let page = pages[address] {
          if let fragment { wanted.append(Self.number(fragment, page)) }
        } else {
          isSound = false
        }
      case .file(let path): isSound = isSound && files.contains(path)
      case .written: break
      }
    }
    let page = pages[document.address] ?? -1
    var offered: [Int] = []
    document.visitAnchors(cells: false) { offered.append(Self.number($0, page)) }
    return Entry(linkCount: linkCount, isSound: isSound, offered: offered, wanted: wanted)
  }

  /// Whether every link of all pages is known to lead to something that is there.
  package static func holds(_ entries: [Entry]) -> Bool {
    guard entries.allSatisfy(\.isSound) else { return false }
    // Few anchors are linked to, and every row offers one.
    var missing = Set(entries.lazy.flatMap(\.wanted))
    for entry in entries { for anchor in entry.offered { missing.remove(anchor) } }
    return missing.isEmpty
  }

  /// 64 bits that differ from one process to the next, so that no page can be written to deceive them.
  private static func number(_ anchor: String, _ page: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(page)
    hasher.combine(anchor)
    return hasher.finalize()
  }
}
