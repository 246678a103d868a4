extension StagingFolder {
  /// Makes the next output the output; what was the output is then `next`, or gone.
  ///
  /// Not every file system can swap two folders. Where it cannot, there are two lesser ways, each
  /// finished or undone by the next build if this one is killed on the way:
  /// - Two moves: the old output out, the next one in. Between them there is none.
  /// - Where a folder cannot even be moved, as when it is part of a container's image: the next
  ///   output is declared ready, the old one removed, the next one moved in.
  func swap(with output: OutputFolder, _ faults: FaultPoints) throws {
    guard output.exists else { return try FileSystem.move(next, to: output.path) }
    if faults.canExchange, try FileSystem.exchange(next, output.path) { return }
    guard faults.canMove, try FileSystem.moveWherePossible(output.path, to: before) else {
      try FileSystem.move(next, to: ready)
      try faults.reach(.removing)
      return try finish(output)
    }
    do {
      try faults.reach(.betweenMoves)
      try FileSystem.move(next, to: output.path)
    } catch {
      try FileSystem.move(before, to: output.path)
      throw error
    }
    try FileSystem.move(before, to: next)
  }

  /// Puts the output that was declared ready in the place of what is left of the old one.
  private func finish(_ output: OutputFolder) throws {
    try FileSystem.remove(output.path)
    try FileSystem.move(ready, to: output.path)
  }

  /// Finishes or undoes a swap that was cut off, and clears what is left over.
  func recover(_ output: OutputFolder) throws {
    if FileSystem.kind(of: ready) != nil { try finish(output) }
    if FileSystem.kind(of: before) != nil, FileSystem.kind(of: output.path) == nil {
      try FileSystem.move(before, to: output.path)
    }
    try FileSystem.remove(before)
    try FileSystem.remove(next)
  }
}
