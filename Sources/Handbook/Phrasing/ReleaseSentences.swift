import DocumentModel
import PolicyAudit
import PolicyModel

// Releases, and pages that stand at addresses people may still have.

extension Phrasing {
  static let changes = "Changes"
  static let releases = "Releases"
  static let unreleased = "Since the last release"
  static let feed = "Atom feed of the releases, on the site"

  static func changesSummary(_ product: Product) -> String {
    "What changed in who may do what in \(product.policy.name), version by version."
  }

  static func changesLead(_ product: Product) -> String {
    product.releases.isEmpty
      ? """
      No version of \(product.policy.name) has been released yet, so there is nothing that this one \
      could be held against.
      """
      : """
      Each release is held against the one before it. What somebody can do now and could not before \
      stands first; what can do great harm stands before that.
      """
  }

  static func release(_ release: Release) -> String {
    "Version \(release.version), \(day(release.date))"
  }

  static func lastChanged(_ release: Release) -> String {
    "Last changed with version \(release.version), \(day(release.date))."
  }

  static func changedSince(_ release: Release) -> String {
    "Changed since version \(release.version), \(day(release.date))."
  }

  static func releaseSummary(_ release: Release, _ product: Product) -> String {
    "What changed in \(product.policy.name) with version \(release.version) of \(day(release.date))."
  }

  static func firstRelease(_ policy: Policy, _ product: Product) -> String {
    let noun = policy.roles.isEmpty ? product.terms.set : product.terms.role
    let features = policy.catalog.reduce(0) { $0 + $1.features.count }
    let cards = policy.roles.isEmpty ? policy.sets.count : policy.roles.count
    let sets =
      policy.roles.isEmpty || policy.sets.isEmpty
      ? "" : ", \(count(policy.sets.count, product.terms.set))"
    return """
      The first release, with \(count(cards, noun))\(sets) and \
      \(count(features, product.terms.feature)). Later ones are held against it.
      """
  }

  static let asReleased = "Nothing has changed."

  /// "21 November 2026"
  static func day(_ date: ReleaseDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  static func moved(_ name: String) -> String { "\(name) has moved" }
  static func movedSummary(_ name: String) -> String { "\(name) has another address now." }
  static func movedTo(_ link: Inline) -> [Inline] {
    [.text("This page has another address now: "), link, .text(".")]
  }

  static func gone(_ name: String) -> String { "\(name) is no longer there" }
  static func goneBecause(_ retired: Retired) -> String { sentence(retired.reason) }
  static func seeInstead(_ link: Inline) -> [Inline] {
    [.text("See "), link, .text(" instead.")]
  }
}
