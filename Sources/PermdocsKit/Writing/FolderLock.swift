#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The right to write to an output folder, held by whoever has locked a folder; the system gives it
/// back when a process ends, however it ends.
struct FolderLock {
  private let descriptor: CInt

  /// Fails at once where another build has it; `nil` where the folder went, or another came in its
  /// place, between the opening and the locking.
  init?(_ folder: String, toWrite output: OutputFolder) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw FileSystem.failure("use", folder) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw WritingFailure("another build is writing to \(output.path); run this one after it")
    }
    var mine = stat()
    guard fstat(descriptor, &mine) == 0,
      FileSystem.status(folder)?.identity == FileSystem.Status(mine).identity
    else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  /// Says so before it closes: a child of this process that is just starting may still hold the folder.
  func leave() {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
