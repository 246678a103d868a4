package import Diagnostics

/// The rules by which pages are held against a policy.
package enum VerificationRules {
  package static let all = [
    falseCell, missingRow, outdatedPage, unknownRow, unplacedTable, unreachablePage,
    unrecognizedPage,
  ]

  static let falseCell = Rule(
    "false-cell", "Every cell of a published page says what the policy says",
    """
    A level, a tick or an ability on the page is not what the policy decides there. Correct the page, \
    or the policy where the page is right; then people and product agree again.
    """, wrong: card.replacing("| Jobs | View |", with: "| Jobs | Full |"), right: card)
  static let missingRow = Rule(
    "missing-row", "A published table has every row of the card or list that it prints",
    """
    The policy has a line that the page leaves out, so its readers cannot know it. Add the row; a \
    feature that is not on the page is not the same as one without access.
    """, wrong: card.replacing("| Images | Edit |\n", with: ""), right: card)
  package static let outdatedPage = Rule(
    "outdated-page", "A page made by permdocs is made from the policy of today",
    """
    The page carries the fingerprint of another version of the policy. Where that version is a \
    recorded release, what has changed since is told. Build the page again with permdocs build and \
    publish it; its cells are compared nevertheless.
    """, severity: .warning, in: .sh,
    wrong: """
      permdocs build
      sed 's/fingerprint .*/fingerprint `0123456789ab`_/' Output/markdown/toy-studio/matrix.md > page.md
      permdocs verify toy-studio page.md
      """,
    right: """
      permdocs build
      permdocs verify toy-studio Output/markdown/toy-studio/matrix.md
      """)
  static let unknownRow = Rule(
    "unknown-row", "Every name in a published table is one that the policy knows",
    """
    A row, a column or an item is named as the policy names nothing. Correct the spelling, or tell \
    the policy of the name where the product really prints it: printed(as:) on a card's line.
    """, wrong: card.replacing("Price Lists", with: "Price List"), right: card)
  static let unplacedTable = Rule(
    "unplaced-table", "Every table of permissions stands below a heading that says whose they are",
    """
    The rows are known and nobody can tell whose permissions they are, so nothing was compared. A \
    heading or line above the table must give a role, a permission set, an area or a feature by a \
    name that the policy knows.
    """, wrong: card.replacing("## Support", with: "## Suport"), right: card)
  package static let unreachablePage = Rule(
    "unreachable-page", "A page that is named by its address can be fetched",
    """
    The server did not give the page, or gave something that is no page, so nothing on it was \
    compared. Correct the address, or see what is wrong with the server; other pages are verified \
    nevertheless.
    """,
    in: .sh,
    wrong: "permdocs verify toy-studio http://127.0.0.1:9/support.html",
    right: """
      permdocs build
      permdocs verify toy-studio Output/site/toy-studio/roles/support.html
      """)
  package static let unrecognizedPage = Rule(
    "unrecognized-page", "A verification finds something of the product on the pages it is given",
    """
    Nothing on the pages could be held against the policy, and a check of nothing must not look \
    green. Give pages with tables or lists whose headings and first cells name the product's roles \
    and features.
    """, wrong: "Call the lab before five.", right: card)

  /// A role's card as a product may print it.
  private static let card = """
    ## Support

    | Feature | Permission level |
    | --- | --- |
    | Jobs | View |
    | Price Lists | None |
    | Images | Edit |
    | Printing | View |
    """
}
