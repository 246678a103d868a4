package import Diagnostics

/// The rules of what people write about access.
package enum ProseRules {
  package static let lowClaimCoverage = Rule(
    "low-claim-coverage", "What guides say of access carries a claim",
    """
    A sentence that says what a role can, cannot, may, must not or only does drifts from the policy \
    unless a claim holds it. check --min-claims sets how many such sentences must carry one, in \
    percent. Link the words of the sentence to claim:, or say it without the role.
    """,
    wrong: "[Support](role:support) can see every job.",
    right: "[Support](role:support) [can see every job](claim:support/jobs/view).")

  static let falseClaim = Rule(
    "false-prose-claim", "A claim in a guide is true of the policy",
    """
    Words that link to claim: or level: are decided like the policy's own claims. Where the cards \
    say otherwise, the guide or the card is wrong: change that one. The notes show the decisions.
    """,
    wrong: "Support [cannot correct pictures](claim:support/not/images/edit).",
    right: "Support [can correct pictures](claim:support/images/edit).")

  static let misleadingLink = Rule(
    "misleading-link", "A link whose words are a name leads to what bears it",
    """
    Where the words of a link are the name of one role, feature or level and its address is that of \
    another, a reader is told the wrong thing. Correct whichever is wrong.
    """,
    wrong: "Ask the [Owner](role:support).",
    right: "Ask the [Owner](role:owner).")

  static let unlinkedName = Rule(
    "unlinked-name", "A name in a guide is a link, once in each section",
    """
    A role, a permission set, a feature or a level that a guide names without a link is lost when it \
    is renamed, and a reader cannot look it up. Link it where the section first speaks of it. Names \
    of one word count where their capital makes them names: within a sentence, or alone in a cell.
    """,
    severity: .warning,
    wrong: "Ask the Owner for a key.", right: "Ask the [Owner](role:owner) for a key.")

  static let unknownName = Rule(
    "unknown-name", "A name in a guide is one that the policy knows",
    """
    Words in capitals that nearly are a name are a slip of the pen, or a name that has been changed. \
    Write the name as the policy has it; write something else as code, or in small letters.
    """,
    severity: .warning,
    wrong: "Ask for a new Price List.", right: "Ask for a new [price list](feature:price-lists).")

  static let unknownBlockWord = Rule(
    "unknown-block-word", "A policy block says what is to be shown",
    """
    A code block marked permdocs holds lines such as "card clerk" or "who-can refunds"; each begins \
    with what is shown and goes on with ids of the policy. The page on writing lists them all.
    """,
    wrong: """
      ```permdocs
      card suport
      ```
      """,
    right: """
      ```permdocs
      card support
      ```
      """)

  package static let all = [
    falseClaim, misleadingLink, unlinkedName, unknownName, unknownBlockWord, lowClaimCoverage,
  ]
}
