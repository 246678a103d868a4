import Diagnostics

/// The rules of the markers between which other Markdown files hold policy blocks.
enum BlockRules {
  static let misplacedMarker = Rule(
    "misplaced-marker", "A marker is begin or end, on a line of its own",
    """
    A line <!-- permdocs:begin WORDS --> begins a block and a line <!-- permdocs:end --> ends it; \
    nothing else stands on either line, so that what lies between them can be replaced without \
    touching anything else.
    """,
    wrong: """
      Our matrix: <!-- permdocs:begin matrix setup for support -->
      <!-- permdocs:end -->
      """,
    right: """
      Our matrix:

      <!-- permdocs:begin matrix setup for support -->
      <!-- permdocs:end -->
      """)

  static let unbalancedMarkers = Rule(
    "unbalanced-markers", "Every block that is begun is ended before the next",
    """
    What lies between two markers is replaced. Where one of them is missing, nobody can say where the \
    block stops and somebody's own words begin, so nothing of the file is changed.
    """,
    wrong: """
      <!-- permdocs:begin matrix setup for support -->

      Our own words.
      """,
    right: """
      <!-- permdocs:begin matrix setup for support -->
      <!-- permdocs:end -->

      Our own words.
      """)

  static let unnamedProduct = Rule(
    "unnamed-product", "Among several products a block names its own",
    """
    Where the program has several products, the first word of a block between markers is the \
    product's id: <!-- permdocs:begin PRODUCT card CARD -->.
    """,
    wrong: """
      <!-- permdocs:begin card support -->
      <!-- permdocs:end -->
      """,
    right: """
      <!-- permdocs:begin toy-studio card support -->
      <!-- permdocs:end -->
      """)

  static let staleBlock = Rule(
    "stale-block", "What stands between markers is what the policy says",
    """
    A block in a README or in another document is read like the handbook, so it must not say \
    something else. Run permdocs inject and commit the file.
    """,
    wrong: setup.replacing("| None |", with: "| Edit |"), right: setup)

  /// What a block holds in the README of a studio.
  private static let setup = """
    <!-- permdocs:begin matrix setup for support -->

    _Setup: who may do what_

    | Feature | [Support](Output/markdown/toy-studio/roles/support.md) |
    | --- | --- |
    | [Jobs](Output/markdown/toy-studio/features/jobs.md) | View |
    | [Price Lists](Output/markdown/toy-studio/features/price-lists.md) | None |

    <!-- permdocs:end -->
    """

  static let noBlock = Rule(
    "no-block", "A file that is named for its blocks has some",
    """
    A gate that looked at nothing must not look green. Put a block into the file, between \
    <!-- permdocs:begin WORDS --> and <!-- permdocs:end -->, or do not name the file.
    """,
    in: .sh,
    wrong: """
      echo '# Notes' > NOTES.md
      permdocs check --injected NOTES.md
      """,
    right: """
      echo '<!-- permdocs:begin card support -->' > NOTES.md
      echo '<!-- permdocs:end -->' >> NOTES.md
      permdocs inject NOTES.md
      permdocs check --injected NOTES.md
      """)

  static let all = [misplacedMarker, unbalancedMarkers, unnamedProduct, staleBlock, noBlock]
}
