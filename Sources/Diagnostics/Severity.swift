/// How much a finding weighs.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Nothing is wrong; stands beside another finding, or tells what a comparison of versions shows.
  case note
  /// What would be published is true, but poorer than it could be.
  case warning
  /// What would be published is false or unsafe: nothing is written.
  case error

  package static func < (a: Severity, b: Severity) -> Bool { a.weight < b.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
