import Diagnostics

// The rules of the files that guides are, apart from what guides say of access.

extension KitRules {
  static let misnamedGuide = Rule(
    "misnamed-guide", "A guide's file is named as its page is addressed",
    """
    The name of the file, without its ending, is the last part of the page's permanent address: \
    lower-case words and numbers joined by hyphens.
    """,
    in: .text,
    wrong: "Content/toy-studio/guides/Ordering Prints.md",
    right: "Content/toy-studio/guides/ordering-prints.md")

  static let strayGuides = Rule(
    "stray-guides", "Every folder of guides is a product's",
    "Guides are read from the folder that has the product's id. Rename the folder, or remove it.",
    severity: .warning, in: .text,
    wrong: "Content/toy-stduio/guides/ordering-prints.md",
    right: "Content/toy-studio/guides/ordering-prints.md")

  static let guides = [
    misnamedGuide, strayGuides,
    Rule(
      "missing-title", "A guide begins with its title",
      "The title heads the page and stands in every list of guides. Begin the file with one # and it.",
      wrong: "Call the lab before five.",
      right: """
        # Calling the lab

        Call the lab before five.
        """),
    Rule(
      "picture-in-guide", "A guide holds words only",
      "Pictures are not published. Say in words what one shows, so that everybody can read it.",
      severity: .warning,
      wrong: "Press this: ![the button](button.png)",
      right: "Press the round button at the top."),
    Rule(
      "raw-html", "A guide holds no HTML",
      "A guide is published in two forms, so the markup of one has no place in it. Write Markdown.",
      severity: .warning,
      wrong: "Call the lab <b>before</b> five.",
      right: "Call the lab **before** five."),
    Rule(
      "unknown-link", "A guide's link leads to something the policy has",
      """
      Links to role:, set:, feature:, level:, claim:, guide: and page: are followed by ids, so that \
      they outlive a change of name. Correct the id, or link to a web address.
      """,
      wrong: "Families call [the desk](role:suport).",
      right: "Families call [the desk](role:support)."),
    Rule(
      "unreadable-guide", "A guide is text that can be read",
      "A guide is a file of UTF-8 text with words in it, not too large and not nested without end.",
      in: .sh,
      wrong: #"printf '# Caf\351\n\nOpen at noon.\n' > Content/toy-studio/guides/cafe.md"#,
      right: #"printf '# Café\n\nOpen at noon.\n' > Content/toy-studio/guides/cafe.md"#),
  ]
}
