import DocumentModel
import PolicyAudit
import PolicyModel

// What somebody reads who has followed the square code of a printed sheet.

extension Phrasing {
  /// A fingerprint, which is the same in every language.
  private static func code(_ fingerprint: String, _ product: Product) -> String {
    QuotedWords.fixed(fingerprint, beside: product.policy.name)
  }

  static let sheets = "Printed sheets"
  static let sheetsSummary = """
    The code on a printed sheet leads to a page that says whether the sheet is still true, and what \
    has changed since it was printed.
    """
  static let unknownSheet = """
    Did your sheet lead here, or to no page, and is its fingerprint not in the list below? Then it was \
    printed from a policy that was never released, as a trial, or belongs to another handbook. Do not \
    go by it: read the current card, and ask whoever gave you the sheet for a new one.
    """
  static let knownSheets = "The sheets that this handbook knows"
  static let sheetColumns = ["Fingerprint", "The sheet is", "It is of"]
  static let currentCards = "The current cards"
  static let fromASheet: [Inline] = [
    .text("Did the code on a printed sheet lead you here? "),
    .link(.page(SheetPages.indexAddress), "Printed sheets"),
    .text(" says what that means and where the current cards are."),
  ]

  static func currentSheet(_ product: Product) -> String {
    product.day.map { "current, since \(day($0))" } ?? "current, and not released yet"
  }

  /// - Parameter holds: Whether nobody gained or lost anything since.
  static func oldSheet(_ release: Release, holds: Bool) -> String {
    "\(holds ? "older, and still true" : "out of date"), of \(day(release.date))"
  }

  static func version(_ version: String, of product: Product) -> String {
    "\(product.policy.name), version \(version)"
  }

  static func sheetTitle(_ product: Product, version: String) -> String {
    "Printed sheets of \(product.policy.name), version \(version)"
  }

  static func sheetSummary(_ product: Product) -> String {
    "Whether a printed sheet of \(product.policy.name) is still true."
  }

  static func sheetIsCurrent(_ product: Product) -> String {
    """
    The sheet in your hand is current, if it shows the fingerprint \(code(product.stamp.fingerprint, product)): it \
    says what the handbook of \(product.policy.name) says today.
    """
  }

  static func sheetIsOld(_ release: Release, _ product: Product) -> String {
    """
    The sheet in your hand is out of date, if it shows the fingerprint \
    \(code(Document.Stamp.short(release.fingerprint), product)). It was made from version \(release.version) of \
    \(day(release.date)); today it is version \(product.policy.version), with the fingerprint \
    \(code(product.stamp.fingerprint, product)). What changed:
    """
  }

  static func sheetHolds(_ release: Release, _ product: Product) -> String {
    """
    The sheet in your hand still holds, if it shows the fingerprint \
    \(code(Document.Stamp.short(release.fingerprint), product)). It was made from version \(release.version) of \
    \(day(release.date)); since then nobody has gained or lost anything. The handbook of today has the \
    fingerprint \(code(product.stamp.fingerprint, product)).
    """
  }

  static func stillTrue(_ card: Inline) -> [Inline] {
    [.text("What the sheet says of "), card, .text(" is current.")]
  }

  static func nothingChanged(_ card: Inline) -> [Inline] {
    [.text("Nothing has changed for "), card, .text(": that sheet still holds.")]
  }
}
