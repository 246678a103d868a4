extension Workplace {
  /// Makes the next output the output; what was the output is then `next`.
  ///
  /// Where the file system cannot swap two folders it takes two moves. A build killed between them
  /// leaves no output in place, and the next build puts the old one back.
  func swap(with output: OutputFolder, _ rehearsal: Rehearsal) throws {
    guard output.exists else { return try FileSystem.move(next, to: output.path) }
    if rehearsal.canExchange, try FileSystem.exchange(next, output.path) { return }
    try FileSystem.move(output.path, to: before)
    do {
      try rehearsal.reach(.betweenMoves)
      try FileSystem.move(next, to: output.path)
    } catch {
      try FileSystem.move(before, to: output.path)
      throw error
    }
    try FileSystem.move(before, to: next)
  }
}
