import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// The headings of columns with a slip of the pen: what was meant is read in their place, so that one
/// wrong letter is one finding and hides no column.
struct HeadingSlips {
  struct Slip {
    let cell: ReadText
    /// What the policy knows no such thing of: "role", "action".
    let what: String
    let near: [String]
  }

  /// The table as it was meant.
  private(set) var table: ReadTable
  private(set) var slips: [Slip] = []

  init(_ table: ReadTable, _ names: PolicyNames) {
    self.table = table
    let keys = table.header.map { NameKey.of($0.text) }
    let kinds = names.columnKinds
    // What most of the other columns are is what this one was to be.
    let counts = kinds.map { kind in keys.dropFirst().count { kind.keys.contains($0) } }
    let said = kinds.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }.map { kinds[$0] }
    for (column, key) in keys.enumerated().dropFirst()
    where !key.isEmpty && !kinds.contains(where: { $0.keys.contains(key) })
      && !names.headings.isHeading(key)
    {
      for kind in said.isEmpty ? kinds : said {
        // "Viewer" is not "View", whatever a longer name may be forgiven.
        let near = NearestName.suggestions(
          for: key, among: kind.names, most: max(1, key.count / 4))
        guard let meant = near.first, !keys.contains(NameKey.of(meant)) else { continue }
        slips.append(Slip(cell: table.header[column], what: kind.noun, near: near))
        self.table.header[column].text = meant
        break
      }
    }
  }
}

/// What the columns of a table can be about.
struct ColumnKind {
  let noun: String
  let names: [String]
  let keys: Set<String>

  init(_ noun: String, _ names: [String]) {
    self.noun = noun
    self.names = names
    keys = Set(names.map(NameKey.of))
  }

  static func all(in policy: ResolvedPolicy) -> [ColumnKind] {
    let terms = policy.terms
    return [
      ColumnKind(
        policy.roles.isEmpty ? terms.set.one : terms.role.one, policy.listedCards.map(\.name)),
      ColumnKind(terms.level.lowercased(), (policy.ladder?.levels ?? []).map(\.name)),
      ColumnKind("action", policy.listedActions.map(\.name)),
      ColumnKind("column", [terms.level]),
    ]
  }
}
