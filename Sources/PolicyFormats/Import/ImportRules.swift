package import Diagnostics
import DocumentModel

/// The rules by which tables are read into a policy.
package enum ImportRules {
  package static let all = [
    unreadableTable, unreadableCell, repeatedName, passedOverTable, madeUpID,
  ]

  /// A table as a team keeps it.
  private static let table = """
    | Feature | Support | Owner |
    | --- | --- | --- |
    | Jobs | View | Edit |
    | Price Lists | No | Edit |
    """

  package static let unreadableTable = Rule(
    "unreadable-table", "A table to import is a table that can be read",
    """
    A policy is made of a table with a feature in each row and a role in each column, or the other \
    way round, or with a row for each decision. The file must be text in UTF-8 whose cells can be \
    told apart. Export the table again, or say which file holds it.
    """,
    wrong: "Support may look at jobs.", right: table)

  static let unreadableCell = Rule(
    "unreadable-cell", "Every cell of an imported table says yes, no, or what somebody may do",
    """
    What a cell says decides what people may do, so a question mark, a footnote or a word that is met \
    once and is nearly another is not guessed at. The policy is made without it, and the feature is \
    left undecided for that role. Correct the cell and import again, or decide it in the policy.
    """, severity: .warning,
    wrong: table.replacing("| No |", with: "| ask Bob? |"), right: table)

  static let repeatedName = Rule(
    "repeated-name", "Each role and each feature of an imported table stands in it once",
    """
    Two rows or columns with one name may say two things, and nobody can tell which is true. Remove \
    one, or give it the name that tells them apart.
    """,
    wrong: table + "\n| Jobs | No | Edit |", right: table)

  static let passedOverTable = Rule(
    "passed-over-table", "Every table of an imported file is read, or said to be left out",
    """
    A table in which no cell says yes, no or what somebody may do is taken to be about something \
    else. A row with nothing but a name is taken for the heading of the rows below it. Where that is \
    wrong, fill the cells.
    """, severity: .warning,
    wrong: table + "\n\n| Printer | Where |\n| --- | --- |\n| Big one | In 2.14, on the left? |",
    right: table)

  static let madeUpID = Rule(
    "made-up-id", "Ids are made of names, and stay",
    """
    An id is a page's address for good, and is made of the letters a to z, digits and hyphens. A name \
    without any of them gets a number in the order of the table. Choose an id that people can read, \
    before the first release.
    """, severity: .warning,
    wrong: table.replacing("Jobs", with: "注文"), right: table)
}
