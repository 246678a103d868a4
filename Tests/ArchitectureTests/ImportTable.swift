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
  ///
  /// What stands in a string of several lines is somebody else's source: an example, a sample.
  static func imports(of source: String) -> Set<String> {
    let own = source.split(separator: "\"\"\"", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    return Set(
      own.flatMap { $0.matches(of: importLine) }.map { match in
        let module = String(match.output.1)
        return otherNames[module] ?? module
      })
  }

  private static let otherNames = [
    "Glibc": cLibrary, "Musl": cLibrary, "Darwin": cLibrary, "FoundationEssentials": "Foundation",
  ]

  private static var importLine: Regex<(Substring, Substring)> {
    #/^ *(?:@\w+ +)*(?:(?:public|package|internal|fileprivate|private) +)?import +(?:(?:struct|class|enum|protocol|func|var|let|typealias) +)?(\w+)/#
      .anchorsMatchLineEndings()
  }
}
