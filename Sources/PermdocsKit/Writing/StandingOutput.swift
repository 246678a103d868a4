/// What stands in an output folder before a build, to hold the build's files against one by one.
package struct StandingOutput: Sendable {
  /// What a file on disk is to the one that is wanted.
  package enum Likeness: Hashable, Sendable {
    case same, changed, missing
    /// It is there and outside the part that is being built, so it stays as it is.
    case notOurs
  }

  private let root: String?
  private let scope: WritingScope
  private let present: Set<String>
  /// All that is no folder, sorted.
  private let files: [String]
  /// Each before what is in it.
  private let folders: [String]

  /// - Parameter folder: Need not be there.
  package init(_ folder: String, replacing scope: WritingScope) throws {
    try self.init(at: FileSystem.resolved(folder), scope)
  }

  /// - Parameter root: With every symbolic link followed; `nil` where there is nothing yet.
  init(at root: String?, _ scope: WritingScope) throws {
    self.root = root
    self.scope = scope
    let listing = try root.map { try FolderListing(of: $0) }
    files = listing?.files ?? []
    folders = listing?.folders ?? []
    present = Set(files)
  }

  package func likeness(of file: OutputFile) throws -> Likeness {
    guard let root, present.contains(file.path) else { return .missing }
    guard scope.owns(file.path) else { return .notOurs }
    let path = root + "/" + file.path
    guard let status = FileSystem.status(path), status.kind == .file,
      status.size == file.bytes.count, try FileSystem.contents(of: path) == file.bytes
    else { return .changed }
    return .same
  }

  /// The files that are ours and not wanted any more, sorted.
  package func leftOver(besides wanted: Set<String>) -> [String] {
    files.filter { scope.owns($0) && !wanted.contains($0) }
  }

  /// What is not ours, or outside the part that is being built, sorted.
  var foreign: [String] { files.filter { !scope.owns($0) } }

  /// The folders that stay, each before what is in it.
  func folders(for wanted: Set<String>) -> [String] {
    let needed = Set(wanted.flatMap(Self.folders))
    return folders.filter { !scope.owns($0) || needed.contains($0) }
  }

  /// Those of `folders` that the build does not answer for, innermost first.
  func foreign(_ folders: [String]) -> [String] {
    folders.filter { !scope.owns($0) && !scope.roots.contains($0) }.reversed()
  }

  var folderCount: Int { folders.count }

  static func folders(above path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }
}
