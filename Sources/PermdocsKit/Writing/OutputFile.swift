/// A file to publish: where it stands below the output folder, and what is in it.
package struct OutputFile: Hashable, Sendable {
  /// Components joined by `/`, the first of them `markdown` or `site`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Which part of the output folder a build answers for.
package enum WritingScope: Hashable, Sendable {
  /// All of `markdown/` and `site/`.
  case everything
  /// What lies below these folders. A file elsewhere is written only where there is none, so that
  /// one product can be built alone into an empty folder and yet have its front page and style.
  case folders([String])

  /// The folders that are ours; whatever else lies in the output folder is only ever kept.
  package static let ours = ["markdown", "site"]

  /// The part of this scope below one of our two folders.
  package func below(_ folder: String) -> WritingScope {
    switch self {
    case .everything: .folders([folder])
    case .folders(let folders): .folders(folders.filter { $0.hasPrefix(folder + "/") })
    }
  }

  /// Whether a file at `path` that is no longer wanted is removed.
  func owns(_ path: String) -> Bool {
    let folders =
      switch self {
      case .everything: Self.ours
      case .folders(let folders): folders
      }
    return folders.contains { path.utf8.count > $0.utf8.count && path.hasPrefix($0 + "/") }
  }
}
