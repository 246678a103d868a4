import Diagnostics

/// The rules of the markers between which other Markdown files hold policy blocks.
enum BlockRules {
  static let misplacedMarker = KitRules.rule(
    "misplaced-marker", "A marker is begin or end, on a line of its own",
    """
    A line <!-- permdocs:begin WORDS --> begins a block and a line <!-- permdocs:end --> ends it; \
    nothing else stands on either line, so that what lies between them can be replaced without \
    touching anything else.
    """)

  static let unbalancedMarkers = KitRules.rule(
    "unbalanced-markers", "Every block that is begun is ended before the next",
    """
    What lies between two markers is replaced. Where one of them is missing, nobody can say where the \
    block stops and somebody's own words begin, so nothing of the file is changed.
    """)

  static let unnamedProduct = KitRules.rule(
    "unnamed-product", "Among several products a block names its own",
    """
    Where the program has several products, the first word of a block between markers is the \
    product's id: <!-- permdocs:begin PRODUCT card CARD -->.
    """)

  static let staleBlock = KitRules.rule(
    "stale-block", "What stands between markers is what the policy says",
    """
    A block in a README or in another document is read like the handbook, so it must not say \
    something else. Run permdocs inject and commit the file.
    """)

  static let noBlock = KitRules.rule(
    "no-block", "A file that is named for its blocks has some",
    """
    A gate that looked at nothing must not look green. Put a block into the file, between \
    <!-- permdocs:begin WORDS --> and <!-- permdocs:end -->, or do not name the file.
    """)

  static let all = [misplacedMarker, unbalancedMarkers, unnamedProduct, staleBlock, noBlock]
}
