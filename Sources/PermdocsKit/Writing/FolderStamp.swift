#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What tells that something below some folders was changed: names, sizes and times of change.
package struct FolderStamp: Hashable, Sendable {
  private struct Entry: Hashable {
    let path: String
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  private var entries: [Entry] = []

  /// What is not there, or goes while it is looked at, counts as nothing.
  package init(of places: [String]) {
    for place in places {
      let below = try? FolderListing(of: place).files.map { "\(place)/\($0)" }
      for file in below ?? [place] {
        var raw = stat()
        guard lstat(file, &raw) == 0 else { continue }
        #if canImport(Darwin)
          let time = raw.st_mtimespec
        #else
          let time = raw.st_mtim
        #endif
        entries.append(
          Entry(
            path: file, size: Int(raw.st_size), seconds: Int(time.tv_sec),
            nanoseconds: Int(time.tv_nsec)))
      }
    }
  }
}

extension FileSystem {
  package static func wait(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }
}
