import AllCores

/// What has to happen so that the output folder holds the wanted files and what is not ours.
struct WritingPlan {
  /// New or changed.
  private(set) var written: [OutputFile] = []
  /// Ours and as wanted already: each keeps its time stamp.
  private(set) var unchanged: [String] = []
  /// Ours and no longer wanted.
  private(set) var removed: [String] = []
  /// Not ours, or outside the part that is being built.
  private(set) var foreign: [String] = []
  /// Folders that stay, each before what is in it.
  private(set) var folders: [String] = []
  private var dropsFolder = false

  /// - Parameter folder: The output folder; `nil` where there is none yet.
  init(_ files: [OutputFile], at folder: String?, _ scope: WritingScope) throws {
    guard let folder else {
      written = files
      return
    }
    let listing = try FolderListing(of: folder)
    let present = Set(listing.files)
    let files = files.filter { !present.contains($0.path) || scope.owns($0.path) }
    // Reading what is there takes longer than all else where nothing has changed.
    let isSame = try files.concurrentMap { file in
      try present.contains(file.path) && Self.holds(folder + "/" + file.path, file.bytes)
    }
    for (file, isSame) in zip(files, isSame) {
      if isSame { unchanged.append(file.path) } else { written.append(file) }
    }
    let wanted = Set(files.map(\.path))
    let wantedFolders = Set(files.flatMap { Self.folders(above: $0.path) })
    for path in listing.files where !wanted.contains(path) {
      if scope.owns(path) { removed.append(path) } else { foreign.append(path) }
    }
    folders = listing.folders.filter { !scope.owns($0) || wantedFolders.contains($0) }
    dropsFolder = folders.count < listing.folders.count
  }

  var changesAnything: Bool { !written.isEmpty || !removed.isEmpty || dropsFolder }

  static func folders(above path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }

  private static func holds(_ path: String, _ bytes: [UInt8]) throws -> Bool {
    guard let status = FileSystem.status(path), status.kind == .file, status.size == bytes.count
    else { return false }
    return try FileSystem.contents(of: path) == bytes
  }
}
