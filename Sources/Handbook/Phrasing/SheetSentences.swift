import DocumentModel
import PolicyHistory
import PolicyModel

// What somebody reads who has followed the square code of a printed sheet.

extension Phrasing {
  static func sheetTitle(_ product: Product, version: String) -> String {
    "Printed sheets of \(product.policy.name), version \(version)"
  }

  static func sheetSummary(_ product: Product) -> String {
    "Whether a printed sheet of \(product.policy.name) is still true."
  }

  static func sheetIsCurrent(_ product: Product) -> String {
    """
    The sheet in your hand is current, if it shows the fingerprint \(product.stamp.fingerprint): it \
    says what the handbook of \(product.policy.name) says today.
    """
  }

  static func sheetIsOld(_ release: Release, _ product: Product) -> String {
    """
    The sheet in your hand is out of date, if it shows the fingerprint \
    \(Document.Stamp.short(release.fingerprint)). It was made from version \(release.version) of \
    \(day(release.date)); today it is version \(product.policy.version), with the fingerprint \
    \(product.stamp.fingerprint). What changed:
    """
  }

  static func stillTrue(_ card: Inline) -> [Inline] {
    [.text("What the sheet says of "), card, .text(" is current.")]
  }

  static func nothingChanged(_ card: Inline) -> [Inline] {
    [.text("Nothing has changed for "), card, .text(": that sheet still holds.")]
  }
}
