import DocumentModel
import PolicyAudit
import PolicyModel

// What somebody reads who has followed the square code of a printed sheet.

extension Phrasing {
  static var fromASheet: Words {
    let link = Inline.link(.page(SheetPages.indexAddress), .said(.printedSheets))
    return .said(.fromASheet, ["sheets": .run([link])])
  }

  static func currentSheet(_ product: Product) -> Words {
    product.day.map { .said(.sheetCurrentSince, ["day": day($0)]) } ?? .said(.sheetCurrent)
  }

  /// - Parameter holds: Whether nobody gained or lost anything since.
  static func oldSheet(_ release: Release, holds: Bool) -> Words {
    .said(holds ? .sheetOldAndTrue : .sheetOutOfDate, ["day": day(release.date)])
  }

  static func version(_ version: String, of product: Product) -> Words {
    .said(
      .productVersion,
      ["product": .policy(product.policy.name), "version": .fixed(version)])
  }

  static func sheetIsCurrent(_ product: Product) -> Words {
    .said(
      .sheetIsCurrent,
      [
        "fingerprint": .fixed(product.stamp.fingerprint),
        "product": .policy(product.policy.name),
      ])
  }

  static func sheetIsOld(_ release: Release, _ product: Product) -> Words {
    .said(
      .sheetIsOld,
      [
        "fingerprint": .fixed(Document.Stamp.short(release.fingerprint)),
        "version": .fixed(release.version), "day": day(release.date),
        "current": .fixed(product.policy.version), "today": .fixed(product.stamp.fingerprint),
      ])
  }

  static func sheetHolds(_ release: Release, _ product: Product) -> Words {
    .said(
      .sheetHolds,
      [
        "fingerprint": .fixed(Document.Stamp.short(release.fingerprint)),
        "version": .fixed(release.version), "day": day(release.date),
        "today": .fixed(product.stamp.fingerprint),
      ])
  }
}
