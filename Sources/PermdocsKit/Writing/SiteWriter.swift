/// Puts files on disk, all or nothing.
///
/// At every moment the output folder is what it was or what it is to be, whole, whatever fails or
/// is killed: the next output is built beside the old one, and the two folders are swapped in one
/// step. Where nothing differs nothing is touched; what did not change keeps its time stamp.
package enum SiteWriter {
  /// What a write came to, in files.
  package struct Outcome: Hashable, Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
  }

  /// Makes the output folder hold exactly `files`, within `scope`; all else in it stays.
  @discardableResult
  package static func write(
    _ files: [OutputFile], to folder: String, replacing scope: WritingScope
  ) throws -> Outcome {
    try write(files, to: folder, replacing: scope, faults: FaultPoints())
  }

  @discardableResult
  static func write(
    _ files: [OutputFile], to folder: String, replacing scope: WritingScope,
    faults: FaultPoints
  ) throws -> Outcome {
    let writing = try SiteWriting(to: folder, replacing: scope, faults: faults)
    for file in files { try writing.add(file) }
    return try writing.finish()
  }
}

/// Where a test may stop a write, and what it may take away.
struct FaultPoints {
  enum Step: Hashable {
    case staging(String)
    case swapping
    case betweenMoves
    case removing
  }

  var reach: (Step) throws -> Void = { _ in }
  var canExchange = true
  var canMove = true
}
