import Diagnostics
package import DocumentModel

/// Turns where a link leads into the address to write on a page, for one format of the output.
package struct LinkResolver: Sendable {
  package let format: Format
  /// What leads to the output folder, for texts that stand elsewhere ("../Output/markdown/") and for
  /// pages that may be shown anywhere ("/handbook/").
  private let base: String
  /// What leads from the pages' folder to that of the data files, where they have not the same.
  private let dataFolder: String
  /// Pages that stand beside the data files, and not where the others do.
  private let away: Set<PageAddress>
  private let anchors: MarkdownAnchors
  /// The data files that stand beside Markdown pages; others are named there and not linked.
  private let files: Set<String>

  /// Markdown has anchors at headings only, so its links need to know the `pages`; HTML has them all.
  ///
  /// - Parameters:
  ///   - files: Data files that stand beside Markdown pages, by path below the output folder.
  ///   - base: What leads from the text to the output folder, where it stands outside.
  package init(
    format: Format, pages: [PageDraft] = [], files: Set<String> = [], base: String = "",
    dataFolder: String = "", away: Set<PageAddress> = []
  ) {
    self.dataFolder = dataFolder
    self.away = away
    self.format = format
    self.files = files
    self.base = base
    anchors = MarkdownAnchors(format.hasEveryAnchor ? [] : pages)
  }

  /// The same pages in another format; anchors at headings are not looked for again.
  package init(format: Format, pagesOf other: LinkResolver) {
    self.format = format
    dataFolder = other.dataFolder
    away = other.away
    base = other.base
    files = other.files
    anchors = format.hasEveryAnchor ? MarkdownAnchors([]) : other.anchors
  }

  /// Where the page stands below the output folder.
  package func path(of page: PageAddress) -> String {
    (page.folder + [fileName(of: page)]).joined(separator: "/")
  }

  /// The address to write on `page`, or nothing where this format has no such thing.
  package func address(of target: LinkTarget, on page: PageAddress) -> String? {
    switch target {
    case .page(let other, let fragment, let asked):
      let query = format.asks ? asked.map { "?" + AddressSpelling.encodeWritten($0) } : nil
      let place =
        (query ?? "") + (fragment.map { "#" + AddressSpelling.encode(anchor($0, on: other)) } ?? "")
      if other == page, !place.isEmpty, base.isEmpty { return place }
      guard format.leadsAway else { return nil }
      if !away.isEmpty, away.contains(other) {
        return root(from: page) + dataFolder + AddressSpelling.encodeWritten(path(of: other))
          + place
      }
      return relative(to: other, from: page) + place
    case .file(let path):
      guard format.files == .all || format.files == .some && files.contains(path) else {
        return nil
      }
      let steps = path.parts(between: "/").filter { !$0.isEmpty }
      if !dataFolder.isEmpty, steps.first != "assets" {
        return root(from: page) + dataFolder
          + steps.map(AddressSpelling.encode).joined(separator: "/")
      }
      return base + relative(to: steps, from: page)
    case .written(let address):
      return AddressSpelling.isSafe(address) ? AddressSpelling.encodeWritten(address) : nil
    }
  }

  /// The way from the page up to the output folder: "", "../", "../../".
  package func root(from page: PageAddress) -> String {
    base + String(repeating: "../", count: page.folder.count)
  }

  private func anchor(_ fragment: String, on page: PageAddress) -> String {
    anchors.anchor(fragment, on: page) ?? fragment
  }

  private func fileName(of page: PageAddress) -> String { name(of: page) + format.ending }

  private func name(of page: PageAddress) -> String {
    page.isIndex ? format.folderPage : page.components.last ?? ""
  }

  /// The same as for a path, without a list of its steps: there are millions of links.
  private func relative(to other: PageAddress, from page: PageAddress) -> String {
    let from = page.depth
    let to = other.depth
    var shared = 0
    while shared < from, shared < to, page.components[shared] == other.components[shared] {
      shared += 1
    }
    var address = base
    for _ in shared..<from { address += "../" }
    for step in other.components[shared..<to] {
      address += AddressSpelling.encode(step)
      address += "/"
    }
    address += AddressSpelling.encode(name(of: other))
    address += format.ending
    return address
  }

  private func relative(to target: [String], from page: PageAddress) -> String {
    let folder = page.folder
    var shared = 0
    while shared < folder.count, shared + 1 < target.count, folder[shared] == target[shared] {
      shared += 1
    }
    var address = String(repeating: "../", count: folder.count - shared)
    for (index, step) in target.enumerated().dropFirst(shared) {
      address += AddressSpelling.encode(step)
      if index + 1 < target.count { address += "/" }
    }
    return address
  }
}
