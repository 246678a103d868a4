/// Where a link leads.
package enum LinkTarget: Hashable, Sendable {
  /// A page of this handbook, and a place on it.
  case page(PageAddress, fragment: String? = nil)
  /// A data file of the site, by its path below the output folder.
  case file(String)
  /// An address as somebody wrote it.
  case written(String)
}
