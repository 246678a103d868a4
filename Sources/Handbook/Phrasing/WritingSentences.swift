// The page that tells how guides are written.

extension Phrasing {
  struct Section {
    let title: String
    let words: [String]
  }

  static let writing = "Writing guides"
  static let writingSummary =
    "Links, claims and blocks for the guides that people write, and what is checked in them."
  static let writingLead = [
    """
    A guide is a Markdown file, Content, then the product, then guides, then the last part of the \
    page's address with the ending .md. It begins with its title. Any editor shows it as it should \
    be read; three things in it are held against the policy.
    """,
    "Ids are the last part of a page's address, and never change. The examples are about a studio "
      + "with two roles, Support and Owner.",
  ]

  static let writingLinks = Section(
    title: "Links",
    words: ["A link leads to what it names by id, so that it outlives a change of name."])
  static let linkTable = [
    ("role:support", "The card of a role."),
    ("set:data-import", "The card of a permission set."),
    ("feature:images", "The page of a feature."),
    ("level:edit", "What a level means; level:none is the word for no access."),
    ("page:matrix", "A page of the product, by the last part of its address."),
    ("guide:choosing-a-level", "Another guide."),
  ].map { (form: $0.0, meaning: $0.1) }

  static let writingClaims = Section(
    title: "Claims",
    words: [
      """
      Words that say what somebody can do become a link that says the same by id. The policy decides \
      whether it is so. A false claim stops the build, and the finding shows the line of the policy \
      that says otherwise.
      """
    ])
  static let claimTable = [
    (
      "claim:support/images/edit",
      "Support can edit images. An action that a level is named after is the action."
    ),
    ("claim:owner/jobs/full", "The Owner has exactly this level there."),
    ("claim:support/price-lists/none", "Support can do nothing there."),
    ("claim:support/not/images/delete", "Support cannot delete images."),
    ("claim:owner/only/jobs/delete", "The Owner can delete jobs, and nobody else."),
    ("claim:owner/includes/support", "The Owner can do all that Support can."),
    ("claim:nobody/printing/delete", "Nobody can."),
    ("level:support/jobs", "The words of the link are Support's level there, exactly as printed."),
  ].map { (form: $0.0, meaning: $0.1) }
  static let writingLists = """
    A plus joins several: claim:support+owner/jobs+images/view says that both can view both.
    """

  static let writingBlocks = Section(
    title: "Blocks",
    words: [
      """
      A fenced code block with the word permdocs shows what the policy says, in the tables of the \
      computed pages. Each line of it shows one thing; what stands in brackets can be left out.
      """
    ])
  static let blockTable = [
    ("card <card> [<area> …]", "The lines of a card, of these areas or of all."),
    (
      "matrix [<area> …] [for <card> …] [on <feature> …]",
      "A slice of the matrix: these rows and columns, or all."
    ),
    ("compare <card> <card>", "How two cards stand to each other, and where they differ."),
    ("who-can [<action>] <feature>", "Who can do something, or this, and who cannot."),
    ("standard <standard>", "A standard, and how each role measures up to it."),
  ].map { (form: $0.0, meaning: $0.1) }

  static let writingNames = Section(
    title: "Names",
    words: [
      """
      A role, a permission set, a feature or a level is linked where a section first names it. A name \
      of several words counts in any spelling, one of a single word where its capital makes it a name: \
      within a sentence, or alone in a cell. Titles and headings need no links.
      """,
      """
      Words in capitals that nearly are a name are reported with the name that was probably meant. \
      Something else that happens to look like one is written as code, or in small letters.
      """,
    ])

  static let writingCoverage = Section(
    title: "Claim coverage",
    words: [
      """
      A sentence states who can do what where it says can, cannot, may, must not or only, and names \
      a role, a permission set or a feature. Questions state nothing. Both build and check say how \
      many in a hundred of these sentences carry a claim; check --min-claims 90 fails below 90 and \
      shows the rest.
      """
    ])

  static let writingRules = Section(
    title: "What is checked",
    words: ["For the whole of a rule, ask permdocs explain and its name."])

  static let exampleRight = "This is right:"
  static let exampleWrong = "This is not:"
  static let exampleTold = "It is told so, each with its line and column:"
}
