#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension FileSystem {
  /// Every file below a folder whose name has this ending, sorted; links are not followed.
  package static func files(below folder: String, ending: String) throws -> [String] {
    try FolderListing(of: folder).files.filter { $0.hasSuffix(ending) }
      .map { folder + "/" + $0 }.filter { kind(of: $0) == .file }
  }

  /// Replaces the contents of files, each in one step, once all new ones are on disk; a file that is
  /// not there yet is made.
  ///
  /// Whoever reads a file meanwhile sees the old one or the new one, whole. Modes stay, and a link
  /// goes on being a link to the file that is replaced.
  package static func replace(_ files: [OutputFile]) throws {
    var staged: [(next: String, place: String)] = []
    defer { for file in staged { try? remove(file.next) } }
    for file in files {
      let place = resolved(file.path) ?? file.path
      let folder = place.lastIndex(of: "/").map { String(place[..<$0]) } ?? "."
      let name = place.split(separator: "/").last.map(String.init) ?? place
      let next = "\(folder)/.\(name).\(getpid()).permdocs"
      try? remove(next)
      staged.append((next, place))
      try create(next, file.bytes, lasting: true)
      if status(place) != nil { try copyMode(of: place, to: next) }
    }
    for file in staged { try move(file.next, to: file.place) }
  }
}
