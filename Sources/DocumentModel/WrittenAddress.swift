// Links in people's guides are written as addresses; those that lead to pages become typed.

extension PageAddress {
  /// The folder in which the page stands.
  package var folder: [String] { isIndex ? components : Array(components.dropLast()) }
  /// How many folders deep.
  package var depth: Int { isIndex ? components.count : max(components.count - 1, 0) }
}

extension LinkTarget {
  /// What an address written on a page leads to: a page of the handbook where it names a Markdown
  /// file, a folder or a place on the same page; otherwise the address itself.
  package static func reading(_ address: String, on page: PageAddress) -> LinkTarget {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    let path = parts.first.map(String.init) ?? ""
    if path.isEmpty { return fragment == nil ? .written(address) : .page(page, fragment: fragment) }
    let isPage = path.hasSuffix(".md") || path.hasSuffix("/")
    guard isPage, !path.hasPrefix("/"), !path.contains(":") else { return .written(address) }

    var components = page.folder
    for step in path.split(separator: "/") where step != "." {
      if step != ".." {
        components.append(String(step))
      } else if components.popLast() == nil {
        return .written(address)
      }
    }
    if path.hasSuffix("/") {
      return .page(PageAddress(components: components, isIndex: true), fragment: fragment)
    }
    guard let name = components.popLast() else { return .written(address) }
    if name == "README.md" {
      return .page(PageAddress(components: components, isIndex: true), fragment: fragment)
    }
    let target = components + [String(name.dropLast(3))]
    return .page(PageAddress(components: target, isIndex: false), fragment: fragment)
  }
}
