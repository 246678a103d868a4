/// The table of ARCHITECTURE.md that says which target may import which module.
struct ImportTable {
  /// One name stands for all tenants, and one for the C library, whatever a system calls it.
  static let tenants = "Policies/*"
  static let cLibrary = "libc"

  /// What each target may import, by the name in the first column.
  let allowed: [String: Set<String>]

  init(of text: String) throws {
    guard let section = Repository.section("## What may import what", of: text) else {
      throw Missing.table
    }
    var rows: [String: Set<String>] = [:]
    for line in section.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map(Self.names)
      guard let target = cells.first?.first, cells.count > 1 else { continue }
      rows[target] = Set(cells[1])
    }
    allowed = rows
  }

  enum Missing: Error { case table }

  /// The names set in code in one cell.
  private static func names(in cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false)
      .enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  /// The modules that a source text imports, by the names of the table.
  static func imports(of source: String) -> Set<String> {
    let pattern =
      #/^ *(?:@\w+ +)*(?:(?:public|package|internal|fileprivate|private) +)?import +(?:(?:struct|class|enum|protocol|func|var|let|typealias) +)?(\w+)/#
      .anchorsMatchLineEndings()
    return Set(
      source.matches(of: pattern).map {
        ["Glibc", "Musl", "Darwin"].contains($0.output.1) ? cLibrary : String($0.output.1)
      })
  }
}
