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
    _ files: [OutputFile], to folder: String, replacing scope: WritingScope = .everything
  ) throws -> Outcome {
    try write(files, to: folder, replacing: scope, rehearsal: Rehearsal())
  }

  @discardableResult
  static func write(
    _ files: [OutputFile], to folder: String, replacing scope: WritingScope = .everything,
    rehearsal: Rehearsal
  ) throws -> Outcome {
    try PathRules.check(files)
    var output = try OutputFolder(folder)
    if FileSystem.kind(of: Workplace.path(beside: output)) == nil {
      let plan = try WritingPlan(files, at: output.existing, scope)
      guard plan.changesAnything else { return plan.outcome }
    }
    let workplace = try Workplace(beside: output)
    defer { workplace.leave() }
    try workplace.recover(output)
    // Only now can nobody else write, so only now is what we see what we shall replace.
    output = try OutputFolder(folder)
    let plan = try WritingPlan(files, at: output.existing, scope)
    guard plan.changesAnything else { return plan.outcome }
    let staging = Staging(plan: plan, output: output, scope: scope, rehearsal: rehearsal)
    try staging.build(in: workplace.next)
    try rehearsal.reach(.swapping)
    try workplace.swap(with: output, rehearsal)
    FileSystem.flush(output.parentOrRoot)
    if FileSystem.kind(of: workplace.next) != nil { try staging.rescue(from: workplace.next) }
    return plan.outcome
  }
}

/// Where a test may stop a write, and what it may take away.
struct Rehearsal {
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

extension WritingPlan {
  var outcome: SiteWriter.Outcome {
    SiteWriter.Outcome(written: written.count, unchanged: unchanged.count, removed: removed.count)
  }
}
