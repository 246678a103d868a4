/// A folder of a few files that appears whole or not at all, and never replaces one that is there.
package enum NewFolder {
  /// - Parameters:
  ///   - folder: Where it is to stand; what is missing above it is made.
  ///   - files: What is in it, by file name.
  package static func write(_ files: [(name: String, bytes: [UInt8])], to folder: String) throws {
    guard FileSystem.kind(of: folder) == nil else {
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
        try FileSystem.create("\(draft)/\(file.name)", file.bytes, lasting: true)
      }
      try FileSystem.move(draft, to: folder)
    } catch {
      try? FileSystem.remove(draft)
      throw error
    }
  }
}
