import Diagnostics
import Handbook
import PolicyAudit
import Verification

/// The rules of guides, pages and output, beside those by which policies are audited.
enum KitRules {
  /// Every rule that can be found or asked about, sorted by id.
  static var all: [Rule] { (RuleCatalog.rules + own).sorted { $0.id < $1.id } }

  static let own =
    guides + ProseRules.all + pages + output + BlockRules.all + history + VerificationRules.all

  static let misnamedGuide = rule(
    "misnamed-guide", "A guide's file is named as its page is addressed",
    """
    The name of the file, without its ending, is the last part of the page's permanent address: \
    lower-case words and numbers joined by hyphens.
    """)

  static let strayGuides = rule(
    "stray-guides", "Every folder of guides is a product's",
    "Guides are read from the folder that has the product's id. Rename the folder, or remove it.",
    severity: .warning)

  private static let guides = [
    misnamedGuide, strayGuides,
    rule(
      "missing-title", "A guide begins with its title",
      "The title heads the page and stands in every list of guides. Begin the file with one # and it."
    ),
    rule(
      "picture-in-guide", "A guide holds words only",
      "Pictures are not published. Say in words what one shows, so that everybody can read it.",
      severity: .warning),
    rule(
      "raw-html", "A guide holds no HTML",
      "A guide is published in two forms, so the markup of one has no place in it. Write Markdown.",
      severity: .warning),
    rule(
      "unknown-link", "A guide's link leads to something the policy has",
      """
      Links to role:, set:, feature:, level:, claim:, guide: and page: are followed by ids, so that \
      they outlive a change of name. Correct the id, or link to a web address.
      """),
    rule(
      "unreadable-guide", "A guide is text that can be read",
      "A guide is a file of UTF-8 text with words in it, not too large and not nested without end."),
  ]

  private static let pages = [
    rule(
      "site-setting", "A setting of the site is one there is, and says something that can be used",
      """
      The file site.conf beside the guides holds one setting on a line, as in "name: Our handbooks". A \
      misspelt one would be passed over in silence, and the site would look as if nothing had been set.
      """),
    rule(
      "broken-link", "Every link leads to a page, a place or a file that is published",
      "A reader who follows a link must arrive. Correct the address, or publish what it leads to."),
    rule(
      "markdown-round-trip", "A Markdown page reads back as it was meant",
      """
      Every Markdown page is read again by a parser that is not ours and must give the same document. \
      Where it does not, permdocs took some text for markup: report the page.
      """),
    rule(
      "template-contract", "A page shell shows what a page says, and nothing else",
      """
      A template engine prints nothing for a name that it does not know. So every name in a page shell \
      must be one that pages have, and whatever every page must show must be named.
      """),
  ]

  static let staleOutput = rule(
    "stale-output", "The published Markdown is what the policies say",
    """
    The Markdown pages are committed, so that a change of policy is reviewed as a change of the card. \
    Where they differ from what a build writes, readers see another policy than the one that was \
    audited. Run permdocs build and commit the result.
    """)

  static let nothingToCheck = rule(
    "nothing-to-check", "A check has something to check",
    """
    A gate that looked at nothing must not look green. Give the program a policy with at least one \
    role or permission set that decides something.
    """)

  static let missingPage = rule(
    "missing-page", "Every page that the policies call for is published",
    """
    A role, a feature or a guide whose page is not among the committed ones cannot be looked up. Run \
    permdocs build and commit the result.
    """)

  static let surplusPage = rule(
    "surplus-page", "No page is published that the policies do not call for",
    """
    A page that outlives its role or its feature goes on telling readers what was once true. Run \
    permdocs build, which removes it, and commit the result.
    """)

  private static let output = [staleOutput, missingPage, surplusPage, nothingToCheck]

  static func rule(
    _ id: String, _ title: String, _ explanation: String, severity: Severity = .error
  ) -> Rule {
    Rule(id: id, severity: severity, title: title, explanation: explanation, wrong: "", right: "")
  }
}
