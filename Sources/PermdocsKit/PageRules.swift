import Diagnostics

// The rules of the site as a whole and of the pages that are written for it.

extension KitRules {
  static let pages = [
    Rule(
      "site-setting", "A setting of the site is one there is, and says something that can be used",
      """
      The file site.conf beside the guides holds one setting on a line, as in "name: Our handbooks". A \
      misspelt one would be passed over in silence, and the site would look as if nothing had been set.
      """,
      in: .text, wrong: "nmae: Acme handbooks", right: "name: Acme handbooks"),
    Rule(
      "broken-link", "Every link leads to a page, a place or a file that is published",
      "A reader who follows a link must arrive. Correct the address, or publish what it leads to.",
      wrong: "[Images](features/imagse.md)", right: "[Images](features/images.md)"),
    Rule(
      "markdown-round-trip", "A Markdown page reads back as it was meant",
      """
      Every Markdown page is read again by a parser that is not ours and must give the same document. \
      Where it does not, permdocs took some text for markup: report the page.
      """,
      wrong: "Frames of 20 *30* centimetres", right: #"Frames of 20 \*30\* centimetres"#),
    Rule(
      "template-contract", "A page shell shows what a page says, and nothing else",
      """
      A template engine prints nothing for a name that it does not know. So every name in a page shell \
      must be one that pages have, and whatever every page must show must be named.
      """,
      in: .html, wrong: "<title>{{headTitel}}</title>", right: "<title>{{headTitle}}</title>"),
  ]
}
