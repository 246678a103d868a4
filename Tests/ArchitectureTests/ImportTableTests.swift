import Testing

/// ARCHITECTURE.md's table is the law; the manifest and the sources are held to it.
@Suite struct ImportTableTests {
  let package: PackageDescription
  let table: ImportTable
  let tenants: Set<String>

  init() throws {
    package = try PackageDescription.current()
    table = try ImportTable(of: Repository.text("ARCHITECTURE.md"))
    tenants = Set(package.rooms.filter(\.isTenant).map(\.name))
  }

  /// Modules of the system: importing one is no dependency of the manifest.
  private let ofTheSystem: Set<String> = ["Foundation", "Dispatch", ImportTable.cLibrary]

  private func allowance(of target: PackageDescription.Target) -> Set<String>? {
    guard let row = table.allowed[target.isTenant ? ImportTable.tenants : target.name] else {
      return nil
    }
    return row.contains(ImportTable.tenants)
      ? row.subtracting([ImportTable.tenants]).union(tenants) : row
  }

  /// The rows of a target's folders, by the path of the folder.
  private func folderRows(of target: PackageDescription.Target) -> [String: Set<String>] {
    let rows = table.allowed.filter { $0.key.hasPrefix("\(target.name)/") }
    return Dictionary(
      uniqueKeysWithValues: rows.map {
        ("\(target.path)/\($0.key.dropFirst(target.name.count + 1))/", $0.value)
      })
  }

  @Test func everyTargetHasARowAndEveryRowATarget() {
    let names = Set(package.rooms.map { $0.isTenant ? ImportTable.tenants : $0.name })
    let folders = package.rooms.filter { !$0.isTenant }.flatMap { target in
      table.allowed.keys.filter { $0.hasPrefix("\(target.name)/") }
    }
    #expect(names.union(folders) == Set(table.allowed.keys))
  }

  @Test func theManifestDeclaresWhatTheTableAllows() throws {
    for target in package.rooms {
      let row = try #require(allowance(of: target), "\(target.name) has no row")
      let whole = folderRows(of: target).values.reduce(row) { $0.union($1) }
      #expect(target.dependencies == whole.subtracting(ofTheSystem), "\(target.name)")
    }
  }

  /// A row allows exactly what is imported: the rows of folders in those folders, a target's own row in the
  /// rest of it.
  @Test func theSourcesImportWhatTheTableAllows() throws {
    for target in package.rooms {
      var rows = folderRows(of: target)
      let own: Set<String>? = allowance(of: target)
      rows[target.path + "/"] = try #require(own, "\(target.name) has no row")
      var imported: [String: Set<String>] = [:]
      for file in Repository.files(under: target.path, ending: ".swift") {
        let folder = try #require(rows.keys.filter(file.hasPrefix).max { $0.count < $1.count })
        let imports = ImportTable.imports(of: try Repository.text(file))
        #expect(imports.subtracting(rows[folder] ?? []).isEmpty, "\(file)")
        imported[folder, default: []].formUnion(imports)
      }
      for (folder, row) in rows {
        #expect(row == imported[folder, default: []], "\(folder) needs another row")
      }
    }
  }

  @Test func theLowestFloorImportsNothing() {
    #expect(table.allowed["Diagnostics"] == [])
    #expect(table.allowed["PolicyModel"] == ["Diagnostics"])
  }

  @Test func everyTenantSeesTheModelAlone() {
    #expect(!tenants.isEmpty)
    #expect(table.allowed[ImportTable.tenants] == ["PolicyModel"])
  }

  @Test func everyDependencyIsJustified() throws {
    let section = try #require(
      Repository.section("## Why each dependency", of: try Repository.text("ARCHITECTURE.md")))
    let libraries = package.targets.filter { $0.type == "system-target" }.map(\.name)
    for name in package.dependencies.map(\.identity) + libraries {
      #expect(section.lowercased().contains("`\(name.lowercased())`"), "\(name)")
    }
  }
}

/// The reader of import lines, without which the test above could pass for want of sight.
@Suite struct ImportLineTests {
  @Test(arguments: [
    ("import Foundation", "Foundation"),
    ("package import Diagnostics", "Diagnostics"),
    ("@testable import Rendering", "Rendering"),
    ("@preconcurrency public import PolicyModel // why", "PolicyModel"),
    ("import struct Foundation.Data", "Foundation"),
    ("  import Glibc", "libc"),
    ("  import FoundationEssentials", "Foundation"),
  ])
  func isRead(line: String, module: String) {
    #expect(ImportTable.imports(of: "// words\n\(line)\nlet x = 1\n") == [module])
  }

  @Test func anExampleInAStringIsNotRead() {
    let source = "import PolicyModel\nlet example = \"\"\"\n  import Foundation\n  \"\"\"\n"
    #expect(ImportTable.imports(of: source) == ["PolicyModel"])
  }

  @Test func proseIsNotRead() {
    #expect(ImportTable.imports(of: "/// import Foundation\nlet important = 1").isEmpty)
  }
}
