#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folder beside the output folder in which the next output is put together, and the lock on it.
///
/// It stands on the same file system, so that files can be given second names and folders swapped.
/// What a killed build left in it is cleared by the next one.
///
///     Output/               what readers see
///     .permdocs-Output/     ours while it is locked
///       made-by-permdocs    so that nobody else's folder is ever cleared
///       next/               the output to come; after the swap, the one before
///       before/, ready/     only where folders cannot be swapped: see `swap`
struct StagingFolder {
  let path: String
  private let lock: FolderLock

  var next: String { path + "/next" }
  var before: String { path + "/before" }
  var ready: String { path + "/ready" }
  private var marker: String { path + "/made-by-permdocs" }

  static func path(beside output: OutputFolder) -> String {
    "\(output.parent)/.permdocs-\(output.name)"
  }

  /// Takes the lock; fails at once where another build has it.
  init(beside output: OutputFolder) throws {
    path = Self.path(beside: output)
    while true {
      guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
        throw FileSystem.failure("create", path)
      }
      // The build before may have removed the folder between our making it and our locking it.
      if let lock = try FolderLock(path, toWrite: output) {
        self.lock = lock
        break
      }
    }
    do { try claim() } catch {
      lock.leave()
      throw error
    }
  }

  private func claim() throws {
    guard FileSystem.kind(of: marker) == nil else { return }
    guard try FileSystem.names(in: path).isEmpty else {
      throw WritingFailure("\(path) is in the way: it was not made by permdocs; move it")
    }
    try FileSystem.create(
      marker, Array("permdocs builds here; safe to remove.\n".utf8))
  }

  /// Clears the folder and gives the lock back; what cannot be cleared is left for the next build.
  func leave() {
    let isNeeded = FileSystem.kind(of: before) != nil || FileSystem.kind(of: ready) != nil
    if (try? FileSystem.remove(next)) != nil, !isNeeded {
      unlink(marker)
      rmdir(path)
    }
    lock.leave()
  }
}
