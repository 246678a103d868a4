/// Where a page stands below the output folder, without an extension: the same in every format.
package struct PageAddress: Hashable, Sendable, Comparable {
  /// The folder and name: `["toy-studio", "roles", "support"]`.
  package let components: [String]
  /// Whether this is the page of a folder itself.
  package let isIndex: Bool

  /// The page with this name.
  package init(_ components: String...) {
    self.components = components
    isIndex = false
  }

  /// The page with these components.
  package init(components: [String], isIndex: Bool) {
    self.components = components
    self.isIndex = isIndex
  }

  /// The page of a folder; of the whole output where no folder is named.
  package static func index(of components: String...) -> PageAddress {
    PageAddress(components: components, isIndex: true)
  }

  package static func < (a: PageAddress, b: PageAddress) -> Bool {
    a.components == b.components
      ? a.isIndex && !b.isIndex : a.components.lexicographicallyPrecedes(b.components)
  }
}
