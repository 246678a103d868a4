/// Everything below a folder, by path from it; links are listed and not followed.
struct FolderListing {
  /// All that is no folder, sorted.
  private(set) var files: [String] = []
  /// Each before what is in it.
  private(set) var folders: [String] = []

  init(of root: String) throws {
    try list(root, prefix: "")
  }

  private mutating func list(_ folder: String, prefix: String) throws {
    for name in try FileSystem.names(in: folder) {
      let path = prefix + name
      if FileSystem.kind(of: folder + "/" + name) == .folder {
        folders.append(path)
        try list(folder + "/" + name, prefix: path + "/")
      } else {
        files.append(path)
      }
    }
  }
}
