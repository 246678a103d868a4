/// A piece of a guide, and what the build says to it; the tests run each of them.
///
/// The examples speak of a studio with two roles, Support and Owner.
package struct WritingExample: Sendable {
  /// The section of the page in which it stands.
  package let section: String
  package let markdown: String
  /// Line, column, severity, words and rule of each finding, lines counted from the example's first.
  package let told: [String]

  package static let all = [
    WritingExample(
      section: "links",
      markdown: """
        Families call [Support](role:support) about their [images](feature:images).
        See [the matrix](page:matrix) for who has [Edit](level:edit) where.
        """,
      told: []),
    WritingExample(
      section: "links", markdown: "Families call [the desk](role:suport).",
      told: ["1:26: error: role:suport: Toy Studio has nothing of this name [unknown-link]"]),
    WritingExample(
      section: "claims",
      markdown: """
        [Support](role:support) [can replace pictures](claim:support/images/edit), and has
        [View](level:support/jobs) on jobs. It
        [must not touch prices](claim:support/price-lists/none).
        [Only the Owner removes a job](claim:owner/only/jobs/delete), and whatever Support does,
        [the Owner can do as well](claim:owner/includes/support).
        """,
      told: []),
    WritingExample(
      section: "claims",
      markdown: """
        Support [cannot correct pictures](claim:support/not/images/edit).
        It has [Edit](level:support/jobs) on jobs.
        """,
      told: [
        "1:10: error: Support can edit Images, and the guide says otherwise [false-prose-claim]",
        "2:9: error: Support has View on Jobs, and the guide says Edit [false-prose-claim]",
      ]),
    WritingExample(
      section: "blocks",
      markdown: """
        ```permdocs
        matrix setup for support owner
        who-can delete images
        ```
        """,
      told: []),
    WritingExample(
      section: "blocks",
      markdown: """
        ```permdocs
        card suport
        ```
        """,
      told: ["2:6: error: suport: Toy Studio has no role of this name [unknown-block-word]"]),
    WritingExample(
      section: "names",
      markdown: """
        Ask the Owner for a new Price List.
        """,
      told: [
        "1:9: warning: Owner is a role and nowhere a link in this section [unlinked-name]",
        "1:25: warning: Price List: Toy Studio has nothing of this name [unknown-name]",
      ]),
    WritingExample(
      section: "coverage",
      markdown: """
        [Support](role:support) can see what [prices](feature:price-lists) there are.
        """,
      told: [
        """
        1:2: error: this says who can do what without a claim; claim coverage 0 % (0 of 1 \
        statements) is below 100 % [low-claim-coverage]
        """
      ]),
  ]
}
