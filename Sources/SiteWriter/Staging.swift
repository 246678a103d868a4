import AllCores

/// Puts the next output together in the workplace.
struct Staging {
  let plan: WritingPlan
  let output: OutputFolder
  let scope: WritingScope
  let rehearsal: Rehearsal

  /// With this many new files one call that flushes them all costs less than one for each.
  private static let fewFiles = 64

  func build(in root: String) throws {
    try FileSystem.makeFolder(root)
    var made: Set<String> = []
    for folder in plan.folders {
      try FileSystem.makeFolder(root + "/" + folder)
      made.insert(folder)
    }
    for path in plan.foreign + plan.unchanged {
      try rehearsal.reach(.staging(path))
      try FileSystem.keep(output.path + "/" + path, as: root + "/" + path)
    }
    for file in plan.written {
      try rehearsal.reach(.staging(file.path))
      for folder in WritingPlan.folders(above: file.path) where made.insert(folder).inserted {
        try FileSystem.makeFolder(root + "/" + folder)
      }
    }
    let isFew = plan.written.count <= Self.fewFiles
    _ = try plan.written.concurrentMap { file in
      try FileSystem.create(root + "/" + file.path, file.bytes, lasting: isFew)
    }
    try copyModes(to: root)
    if !isFew { try FileSystem.flush(around: root) }
  }

  /// Last of all, because a folder may be one that takes no new files; innermost first.
  private func copyModes(to root: String) throws {
    guard output.exists else { return }
    let foreign = plan.folders.filter { !scope.owns($0) && !WritingScope.ours.contains($0) }
    for folder in foreign.reversed().map({ "/" + $0 }) + [""] {
      try FileSystem.copyMode(of: output.path + folder, to: root + folder)
    }
  }

  /// Brings over what appeared in the old output, outside our part of it, after it was listed.
  func rescue(from old: String) throws {
    for path in try FolderListing(of: old).files where !scope.owns(path) {
      let here = output.path + "/" + path
      guard
        FileSystem.status(old + "/" + path)?.identity != FileSystem.status(here)?.identity
      else { continue }
      for folder in WritingPlan.folders(above: here).dropFirst()
      where FileSystem.kind(of: folder) == nil {
        try FileSystem.makeFolder(folder)
      }
      try FileSystem.move(old + "/" + path, to: here)
    }
  }
}
