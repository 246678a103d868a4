#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The few calls to the operating system that permdocs makes, with errors that a person can act on.
///
/// The C library is called directly: Foundation would cost every command its start-up time.
package enum FileSystem {
  package enum Kind: Sendable { case file, folder, link, other }

  struct Status {
    let kind: Kind
    let size: Int
    let mode: mode_t
    /// What no two things have in common at one time: device and number.
    let identity: [UInt64]

    init(_ raw: stat) {
      kind =
        switch raw.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
      size = Int(raw.st_size)
      mode = raw.st_mode & 0o7777
      identity = [UInt64(truncatingIfNeeded: raw.st_dev), UInt64(raw.st_ino)]
    }
  }

  /// What is at `path` itself; `nil` where there is nothing that can be seen.
  static func status(_ path: String) -> Status? {
    var raw = stat()
    guard lstat(path, &raw) == 0 else { return nil }
    return Status(raw)
  }

  package static func kind(of path: String) -> Kind? { status(path)?.kind }

  /// In bytes; `nil` where there is nothing that can be seen.
  package static func size(of path: String) -> Int? { status(path)?.size }

  /// The path with every symbolic link on it followed; `nil` where it leads nowhere.
  package static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  package static var currentFolder: String { resolved(".") ?? "." }

  /// The names in a folder, sorted.
  package static func names(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw failure("read", folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a file.
  package static func contents(of path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("read", path) }
    defer { close(descriptor) }
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw failure("read", path) }
    var bytes: [UInt8] = []
    var room = Int(raw.st_size)
    repeat {
      let part = try [UInt8](unsafeUninitializedCapacity: max(room, 1 << 16)) { buffer, filled in
        filled = read(descriptor, buffer.baseAddress, buffer.count)
        guard filled >= 0 else {
          filled = 0
          throw failure("read", path)
        }
      }
      guard !part.isEmpty else { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      room -= part.count
    } while true
  }

  /// What the operating system said about the call that has just failed.
  static func failure(_ verb: String, _ path: String) -> WritingFailure {
    WritingFailure("cannot \(verb) \(path): \(String(cString: strerror(errno)))")
  }
}
