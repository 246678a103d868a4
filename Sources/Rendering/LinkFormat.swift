extension LinkResolver {
  /// How one format of the output names its files, and where its links can lead.
  package struct Format: Hashable, Sendable {
    package enum Files: Hashable, Sendable {
      /// Every data file stands beside the pages.
      case all
      /// Some do; others are named there and not linked.
      case some
      case none
    }

    /// What the page of a folder is called there.
    let folderPage: String
    package let ending: String
    /// Whether each place of a page can be led to by its own name; else headings alone can, by the names
    /// that GitHub gives them.
    let hasEveryAnchor: Bool
    /// Whether an address may ask a page something.
    let asks: Bool
    /// Whether links lead from one page to another.
    let leadsAway: Bool
    let files: Files

    package init(
      folderPage: String = "index", ending: String, hasEveryAnchor: Bool, asks: Bool = false,
      leadsAway: Bool = true, files: Files = .all
    ) {
      self.folderPage = folderPage
      self.ending = ending
      self.hasEveryAnchor = hasEveryAnchor
      self.asks = asks
      self.leadsAway = leadsAway
      self.files = files
    }

    package static let html = Format(ending: ".html", hasEveryAnchor: true, asks: true)
    /// Pages that people read in a repository, where a folder's page is its README.
    package static let markdown = Format(
      folderPage: "README", ending: ".md", hasEveryAnchor: false, files: .some)
    /// Markdown beside the pages of the site, for programs that read it.
    package static let twin = Format(ending: ".md", hasEveryAnchor: false)
    /// Sheets of paper, whose links lead to places of their own and no further.
    package static let paper = Format(
      ending: ".html", hasEveryAnchor: true, leadsAway: false, files: .none)
  }
}
