#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// Two calls of Linux that its C library does not show to Swift. They are looked up while running, so
// that a system without them takes the documented other way instead of failing to start.

extension FileSystem {
  /// Swaps two folders in one step; false where the system or its file system cannot.
  static func exchange(_ path: String, _ other: String) throws -> Bool {
    #if canImport(Darwin)
      let result = renamex_np(path, other, UInt32(RENAME_SWAP))
    #else
      typealias Rename =
        @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) ->
        CInt
      guard let symbol = dlsym(nil, "renameat2") else { return false }
      let exchange: CUnsignedInt = 2
      let result = unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, path, AT_FDCWD, other, exchange)
    #endif
    if result == 0 { return true }
    guard errno != EBUSY else {
      throw WritingFailure(
        "\(other) is a mount point, which cannot be replaced; name a folder below it")
    }
    guard [EINVAL, ENOSYS, ENOTSUP, EXDEV].contains(errno) else { throw failure("replace", other) }
    return false
  }

  /// Waits until everything written so far is on disk, in one call for many files.
  static func flush(around folder: String) throws {
    #if !canImport(Darwin)
      typealias Sync = @convention(c) (CInt) -> CInt
      guard let symbol = dlsym(nil, "syncfs") else { return sync() }
      let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure("flush", folder) }
      defer { close(descriptor) }
      guard unsafeBitCast(symbol, to: Sync.self)(descriptor) == 0 else {
        throw failure("flush", folder)
      }
    #else
      sync()
    #endif
  }

  /// Waits until the names in a folder are on disk.
  static func flush(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
