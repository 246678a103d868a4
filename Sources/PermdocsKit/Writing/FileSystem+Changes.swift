#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// What changes something on disk.

extension FileSystem {
  /// Writes a file that does not exist yet, readable by all; `lasting` waits until it is on disk.
  static func create(_ path: String, _ bytes: [UInt8], lasting: Bool = false) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("write", path) }
    defer { close(descriptor) }
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count > 0 else { throw failure("write", path) }
        rest = rest.dropFirst(count)
      }
    }
    // The process's own mask must not decide who can read a published page.
    guard fchmod(descriptor, 0o644) == 0, !lasting || fsync(descriptor) == 0 else {
      throw failure("write", path)
    }
  }

  /// Waits until a file is on disk.
  static func settle(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("write", path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("write", path) }
  }

  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) == 0, chmod(path, 0o755) == 0 else { throw failure("create", path) }
  }

  /// Makes the folder and whatever is missing above it; returns what it made, outermost first.
  @discardableResult
  package static func makeFolders(_ path: String) throws -> [String] {
    guard kind(of: path) == nil, path != "/", !path.isEmpty else { return [] }
    let above = try path.lastIndex(of: "/").map { try makeFolders(String(path[..<$0])) } ?? []
    try makeFolder(path)
    return above + [path]
  }

  /// Gives a file a second name: contents, mode and time stamps stay as they are.
  static func keep(_ path: String, as other: String) throws {
    if linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 { return }
    // Some file systems have no second names. A plain file can then be copied.
    guard errno != EEXIST, errno != ENOENT, let status = status(path), status.kind == .file else {
      throw failure("keep", path)
    }
    try create(other, contents(of: path))
    var raw = stat()
    guard lstat(path, &raw) == 0, chmod(other, status.mode) == 0 else {
      throw failure("keep", path)
    }
    #if canImport(Darwin)
      let times = [raw.st_atimespec, raw.st_mtimespec]
    #else
      let times = [raw.st_atim, raw.st_mtim]
    #endif
    guard utimensat(AT_FDCWD, other, times, 0) == 0 else { throw failure("keep", path) }
  }

  static func move(_ path: String, to other: String) throws {
    guard rename(path, other) == 0 else { throw failure("move", path) }
  }

  /// False where the file system cannot move this folder at all.
  static func moveWherePossible(_ path: String, to other: String) throws -> Bool {
    if rename(path, other) == 0 { return true }
    guard errno == EXDEV else { throw failure("move", path) }
    return false
  }

  /// Removes a file, or a folder with all that is in it; links are removed, never followed.
  package static func remove(_ path: String) throws {
    if kind(of: path) == .folder {
      // A folder that was made read-only does not let go of its files.
      chmod(path, 0o755)
      for name in try names(in: path) { try remove(path + "/" + name) }
      guard rmdir(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    } else {
      guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    }
  }

  static func copyMode(of path: String, to other: String) throws {
    guard let status = status(path), chmod(other, status.mode) == 0 else {
      throw failure("create", other)
    }
  }

  static func isWritable(_ folder: String) -> Bool { access(folder, W_OK | X_OK) == 0 }
}
