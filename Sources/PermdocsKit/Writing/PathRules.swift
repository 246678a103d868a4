/// What a path must be like so that it means one file below the output folder, on every system.
struct PathRules {
  private var taken: [String: Entry] = [:]
  /// The folders in which files stand that were taken: nothing is new about them.
  private var folders: Set<String> = []

  /// Takes one more path, where it is good beside those that were taken before.
  ///
  /// - Parameter components: What `components` made of a path.
  mutating func take(_ components: [String]) throws {
    let folder = components.dropLast().joined(separator: "/")
    let isKnown = folders.contains(folder)
    var path = ""
    for (depth, component) in components.enumerated() {
      path += (depth == 0 ? "" : "/") + component
      let isFile = depth == components.count - 1
      if !isFile, isKnown { continue }
      let entry = Entry(path: path, isFile: isFile)
      // Swift compares text by what it means, so composed and decomposed accents meet here too,
      // as they do on a file system that does not tell them apart.
      if let other = taken.updateValue(entry, forKey: path.lowercased()) {
        try entry.check(beside: other)
      }
    }
    if !isKnown { folders.insert(folder) }
  }

  /// The parts of a path that is good by itself.
  ///
  /// - Parameter roots: The folders below which it has to stand.
  static func components(of path: String, below roots: [String]) throws -> [String] {
    let components = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for component in components {
      guard !component.isEmpty, component != ".", component != ".." else {
        throw WritingFailure("refused to write \(quoted(path)): it leaves the output folder")
      }
      guard !component.unicodeScalars.contains(where: { $0.value < 32 || $0 == "\\" }) else {
        throw WritingFailure("refused to write \(quoted(path)): it holds a forbidden character")
      }
      guard component.utf8.count <= 255 else {
        throw WritingFailure("refused to write \(quoted(path)): a part of it is over 255 bytes")
      }
    }
    guard components.count > 1, roots.contains(components[0]) else {
      let ours = roots.map { $0 + "/" }.joined(separator: " or ")
      throw WritingFailure("refused to write \(quoted(path)): it is not below \(ours)")
    }
    return components
  }

  private static func quoted(_ path: String) -> String { path.debugDescription }

  private struct Entry {
    let path: String
    let isFile: Bool

    func check(beside other: Entry) throws {
      guard path.utf8.elementsEqual(other.path.utf8) else {
        throw WritingFailure(
          "\(quoted(other.path)) and \(quoted(path)) are one file where capitals do not count")
      }
      guard isFile || other.isFile else { return }
      throw WritingFailure(
        isFile && other.isFile
          ? "two files have the path \(quoted(path))"
          : "\(quoted(path)) is both a file and a folder")
    }
  }
}
