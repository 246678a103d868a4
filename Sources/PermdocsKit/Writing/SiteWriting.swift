import Parallel

/// One build's way to the disk: its files come one after the other, from any core, and stand in the
/// output folder all at once or not at all.
///
/// A file that differs from what is there goes straight into the next output, beside the old one, so
/// that nobody has to hold the files of a whole build. From `init` on no other build can write there.
/// What is never finished is given up, and leaves nothing behind.
///
/// A class, because there is one, and giving it up is what happens when nobody has it any more.
package final class SiteWriting: Sendable {
  private struct State {
    var rules = PathRules()
    var staging: StagingFolder?
    /// The folders that stand in the next output.
    var made: Set<String> = []
    var written: [String] = []
    var unchanged: [String] = []
  }

  private let output: OutputFolder
  private let standing: StandingOutput
  private let scope: WritingScope
  private let lock: FolderLock?
  private let state: Guarded<State>
  // A test that stops a write adds its files from one core.
  nonisolated(unsafe) private let faults: FaultPoints

  /// With this many new files one call that flushes them all costs less than one for each.
  private static let fewFiles = 64

  /// - Parameter folder: Is made when the build is finished, with whatever is missing above it.
  package convenience init(to folder: String, replacing scope: WritingScope) throws {
    try self.init(to: folder, replacing: scope, faults: FaultPoints())
  }

  init(to folder: String, replacing scope: WritingScope, faults: FaultPoints) throws {
    self.scope = scope
    self.faults = faults
    var output = try OutputFolder(folder, holding: scope.roots)
    var lock: FolderLock?
    // Locking the output itself touches nothing, for a build that has nothing to write.
    while output.exists {
      lock = try FolderLock(output.path, toWrite: output)
      if lock != nil { break }
      output = try OutputFolder(folder, holding: scope.roots)
    }
    var state = State()
    do {
      // A staging that is there is one that a killed build left, or one in use.
      if !output.exists || FileSystem.kind(of: StagingFolder.path(beside: output)) != nil {
        let staging = try StagingFolder(beside: output)
        state.staging = staging
        try staging.recover(output)
        // What a killed build had put aside may be in its place again.
        let recovered = try OutputFolder(folder, holding: scope.roots)
        if recovered.exists { output = recovered }
      }
      standing = try StandingOutput(at: output.existing, scope)
    } catch {
      state.staging?.leave()
      lock?.leave()
      output.removeMadeParents()
      throw error
    }
    self.output = output
    self.lock = lock
    self.state = Guarded(state)
  }

  deinit {
    state.withLock { $0.staging?.leave() }
    lock?.leave()
    output.removeMadeParents()
  }

  /// Takes one file of the next output.
  package func add(_ file: OutputFile) throws {
    let components = try PathRules.components(of: file.path, below: scope.roots)
    try state.withLock { try $0.rules.take(components) }
    switch try standing.likeness(of: file) {
    case .notOurs: break
    case .same: state.withLock { $0.unchanged.append(file.path) }
    case .changed, .missing:
      let root = try state.withLock { state in
        state.written.append(file.path)
        try faults.reach(.staging(file.path))
        return try folder(for: file.path, &state)
      }
      try FileSystem.create(root + "/" + file.path, file.bytes)
    }
  }

  /// Makes the output folder hold exactly the files that were added, within the scope; all else in it
  /// stays.
  package func finish() throws -> SiteWriter.Outcome {
    try state.withLock { state in
      let wanted = Set(state.written + state.unchanged)
      let removed = standing.leftOver(besides: wanted)
      let folders = standing.folders(for: wanted)
      let outcome = SiteWriter.Outcome(
        written: state.written.count, unchanged: state.unchanged.count, removed: removed.count)
      guard !state.written.isEmpty || !removed.isEmpty || folders.count < standing.folderCount
      else { return outcome }
      let staging = try begun(&state)
      try complete(staging.next, with: folders, &state)
      try faults.reach(.swapping)
      try staging.swap(with: output, faults)
      FileSystem.flush(output.parentOrRoot)
      if FileSystem.kind(of: staging.next) != nil { try rescue(from: staging.next) }
      return outcome
    }
  }

  /// The next output, in which the folder for a file stands.
  private func folder(for path: String, _ state: inout State) throws -> String {
    let root = try begun(&state).next
    for folder in StandingOutput.folders(above: path) where state.made.insert(folder).inserted {
      try FileSystem.makeFolder(root + "/" + folder)
    }
    return root
  }

  private func begun(_ state: inout State) throws -> StagingFolder {
    let staging = try state.staging ?? StagingFolder(beside: output)
    state.staging = staging
    if state.made.insert("").inserted { try FileSystem.makeFolder(staging.next) }
    return staging
  }

  /// Puts into the next output what stays of the old one.
  private func complete(_ next: String, with folders: [String], _ state: inout State) throws {
    for folder in folders where state.made.insert(folder).inserted {
      try FileSystem.makeFolder(next + "/" + folder)
    }
    for path in standing.foreign + state.unchanged.sorted() {
      try faults.reach(.staging(path))
      try FileSystem.keep(output.path + "/" + path, as: next + "/" + path)
    }
    if output.exists {
      // Last of all, because a folder may be one that takes no new files.
      for folder in standing.foreign(folders).map({ "/" + $0 }) + [""] {
        try FileSystem.copyMode(of: output.path + folder, to: next + folder)
      }
    }
    if state.written.count > Self.fewFiles {
      try FileSystem.flush(around: next)
    } else {
      for path in state.written { try FileSystem.settle(next + "/" + path) }
    }
  }

  /// Brings over what appeared in the old output, outside our part of it, after it was listed.
  private func rescue(from old: String) throws {
    for path in try FolderListing(of: old).files where !scope.owns(path) {
      let here = output.path + "/" + path
      guard
        FileSystem.status(old + "/" + path)?.identity != FileSystem.status(here)?.identity
      else { continue }
      for folder in StandingOutput.folders(above: here).dropFirst()
      where FileSystem.kind(of: folder) == nil {
        try FileSystem.makeFolder(folder)
      }
      try FileSystem.move(old + "/" + path, to: here)
    }
  }
}
