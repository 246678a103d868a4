import PolicyFormats

/// Puts an imported policy on disk, where nothing is yet.
enum ImportedFiles {
  /// Before anything is read, so that nobody waits for a refusal.
  static func refuse(takenFolder path: String) throws {
    let last = path.split(separator: "/").last
    guard let last, last != ".", last != ".." else {
      throw UsageFailure("--swift names a folder that can be made: \(path.debugDescription)")
    }
    guard try FileSystem.isFree(withoutSlash(path)) else {
      throw UsageFailure(
        "\(path) is there already and is not touched; name a folder that is new or empty")
    }
  }

  static func refuse(takenFile path: String) throws {
    guard !path.isEmpty, !path.hasSuffix("/") else {
      throw UsageFailure("--bundle names a file: \(path.debugDescription)")
    }
    guard FileSystem.kind(of: path) == nil else {
      throw UsageFailure("\(path) is there already and is not touched; name a new file")
    }
  }

  static func write(_ files: [PolicySource.File], to folder: String) throws {
    try NewFolder.write(
      files.map { (name: $0.path, bytes: Array($0.text.utf8)) }, to: withoutSlash(folder))
  }

  static func write(_ bytes: [UInt8], toFile path: String) throws {
    if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolders(String(path[..<slash])) }
    try FileSystem.createNew(path, bytes)
  }

  private static func withoutSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
