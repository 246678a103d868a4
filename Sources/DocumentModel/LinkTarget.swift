/// Where a link leads.
package enum LinkTarget: Hashable, Sendable {
  /// A page of this handbook, and a place on it.
  ///
  /// `asking` is what a page that answers questions is asked, as its own addresses have it
  /// ("with=clerk"); where pages have no forms it is left out.
  case page(PageAddress, fragment: String? = nil, asking: String? = nil)
  /// A data file of the site, by its path below the output folder.
  case file(String)
  /// An address as somebody wrote it.
  case written(String)
}
