#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where output goes: a folder that may be replaced whole, or one that is still to be made.
struct OutputFolder {
  /// With every symbolic link followed.
  let path: String
  let parent: String
  let exists: Bool
  /// The folders above it that were not there, outermost first.
  private let madeParents: [String]

  /// - Parameter roots: The folders in it that are ours.
  init(_ asked: String, holding roots: [String]) throws {
    guard !asked.isEmpty, !asked.contains("\0") else {
      throw WritingFailure("the output folder has no name")
    }
    if let real = FileSystem.resolved(asked) {
      guard FileSystem.kind(of: real) == .folder else {
        throw WritingFailure("\(asked) is a file; the output folder has to be a folder")
      }
      let here = FileSystem.currentFolder + "/"
      guard real != "/", !here.hasPrefix(real + "/") else {
        throw WritingFailure(
          "\(asked) holds the folder you are in; the output folder is replaced whole, so it has to "
            + "be one of its own")
      }
      path = real
      exists = true
      madeParents = []
    } else {
      guard FileSystem.kind(of: asked) == nil else {
        throw WritingFailure("\(asked) is a symbolic link that leads nowhere")
      }
      (path, madeParents) = try Self.makeParent(of: asked)
      exists = false
    }
    parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    for folder in exists ? [path, parentOrRoot] : [parentOrRoot] {
      guard FileSystem.isWritable(folder) else {
        throw WritingFailure("no permission to write in \(folder)")
      }
    }
    for name in exists ? roots : [] {
      let kind = FileSystem.kind(of: path + "/" + name)
      guard kind == nil || kind == .folder else {
        throw WritingFailure("\(path)/\(name) is not a folder; move it away, permdocs writes there")
      }
    }
  }

  /// The path, where there is a folder.
  var existing: String? { exists ? path : nil }
  var name: String { String(path.dropFirst(parent.utf8.count + 1)) }
  var parentOrRoot: String { parent.isEmpty ? "/" : parent }

  /// Undoes what was made for an output that does not come.
  func removeMadeParents() {
    // A folder that has something in it by now is not removed by this call.
    for folder in madeParents.reversed() { rmdir(folder) }
  }

  /// The full path of a folder that does not exist, with the folders above it made.
  private static func makeParent(of asked: String) throws -> (path: String, made: [String]) {
    var trimmed = asked
    while trimmed.hasSuffix("/") { trimmed.removeLast() }
    let name = trimmed.split(separator: "/").last.map(String.init) ?? ""
    guard !name.isEmpty, name != ".", name != ".." else {
      throw WritingFailure("\(asked) does not exist")
    }
    let above = String(trimmed.dropLast(name.count))
    let folder = above.isEmpty ? "." : above
    let made = try FileSystem.makeFolders(above.hasSuffix("/") ? String(above.dropLast()) : above)
    guard let real = FileSystem.resolved(folder) else {
      throw WritingFailure("cannot create \(asked)")
    }
    return ((real == "/" ? "" : real) + "/" + name, made)
  }
}
