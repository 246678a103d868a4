/// A file to publish: where it stands below the output folder, and what is in it.
package struct OutputFile: Hashable, Sendable {
  /// Components joined by `/`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Which part of the output folder a build answers for.
package struct WritingScope: Hashable, Sendable {
  /// The folders that are ours; whatever else lies in the output folder is only ever kept.
  let roots: [String]
  /// A file elsewhere is written only where there is none, so that one product can be built alone into an
  /// empty folder and yet have its front page and style.
  private let folders: [String]

  /// All of these folders.
  package init(_ roots: [String]) { self.init(roots, only: roots) }

  /// - Parameter folders: The parts of the folders that the build answers for.
  package init(_ roots: [String], only folders: [String]) {
    self.roots = roots
    self.folders = folders
  }

  package var isWhole: Bool { folders == roots }

  /// The part of this scope below one of the folders.
  package func below(_ folder: String) -> WritingScope {
    WritingScope(
      roots, only: isWhole ? [folder] : folders.filter { $0.hasPrefix(folder + "/") })
  }

  /// Whether a file at `path` that is no longer wanted is removed.
  func owns(_ path: String) -> Bool {
    folders.contains { path.utf8.count > $0.utf8.count && path.hasPrefix($0 + "/") }
  }
}
