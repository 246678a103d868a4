import Rendering

/// Where sheets are put: not part of the published output, and left out of the repository.
enum HandoutFolder {
  /// Writes the pages that differ from what is there, and clears away what is no longer made.
  ///
  /// - Parameter folders: Those that hold nothing but these pages and their PDFs.
  /// - Returns: How many pages were written.
  static func write(
    _ pages: [RenderedPage], to folder: String, clearing folders: [String]
  ) throws -> Int {
    var changed: [OutputFile] = []
    for page in pages {
      let file = OutputFile(path: "\(folder)/\(page.path)", bytes: page.bytes)
      if FileSystem.kind(of: file.path) == .file,
        try FileSystem.contents(of: file.path) == file.bytes
      {
        continue
      }
      try FileSystem.makeFolders(
        String(file.path[..<(file.path.lastIndex(of: "/") ?? file.path.endIndex)]))
      changed.append(file)
    }
    try FileSystem.replace(changed)
    let wanted = Set(pages.map { "\(folder)/\($0.path)".dropLast(".html".count) })
    for stale in folders where FileSystem.kind(of: "\(folder)/\(stale)") == .folder {
      for ending in [".html", ".pdf"] {
        for file in try FileSystem.files(below: "\(folder)/\(stale)", ending: ending)
        where !wanted.contains(file.dropLast(ending.count)) {
          try FileSystem.remove(file)
        }
      }
    }
    return changed.count
  }
}
