/// A folder of a few files that appears whole or not at all, and never replaces one that has anything
/// in it.
package enum NewFolder {
  /// - Parameters:
  ///   - folder: Where it is to stand; what is missing above it is made.
  ///   - files: What is in it, by path from it.
  package static func write(_ files: [(name: String, bytes: [UInt8])], to folder: String) throws {
    guard try FileSystem.isFree(folder) else {
      throw WritingFailure("\(folder) is there already")
    }
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.dropLast().joined(separator: "/")
    if !above.isEmpty { try FileSystem.makeFolders(above) }
    let draft = (above.isEmpty ? "" : above + "/") + ".draft-" + (parts.last ?? "")
    if FileSystem.kind(of: draft) != nil { try FileSystem.remove(draft) }
    try FileSystem.makeFolder(draft)
    do {
      for file in files {
        for above in StandingOutput.folders(above: file.name)
        where FileSystem.kind(of: "\(draft)/\(above)") == nil {
          try FileSystem.makeFolder("\(draft)/\(above)")
        }
        try FileSystem.create("\(draft)/\(file.name)", file.bytes, lasting: true)
      }
      try FileSystem.move(draft, to: folder)
    } catch {
      try? FileSystem.remove(draft)
      throw error
    }
  }
}

extension FileSystem {
  /// Whether there is nothing at a path but perhaps an empty folder, whose place another may take.
  package static func isFree(_ path: String) throws -> Bool {
    switch kind(of: path) {
    case nil: true
    case .folder: try names(in: path).isEmpty
    default: false
    }
  }

  /// Writes a file that appears whole or not at all, and never replaces one that is there.
  package static func createNew(_ path: String, _ bytes: [UInt8]) throws {
    guard kind(of: path) == nil else { throw WritingFailure("\(path) is there already") }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let draft = "\(folder).draft-\(path.dropFirst(folder.count))"
    if kind(of: draft) != nil { try remove(draft) }
    defer { try? remove(draft) }
    try create(draft, bytes, lasting: true)
    // Unlike a move, a second name is refused where there is something by that name.
    try keep(draft, as: path)
  }
}
