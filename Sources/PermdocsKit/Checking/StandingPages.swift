import Parallel

/// The files of one format on disk, with which each file of a build is compared as it comes; what is the
/// same is forgotten.
///
/// A class, because files come from every core.
final class StandingPages: Sendable {
  /// How a file on disk differs from what is wanted.
  enum Difference: Hashable { case missing, changed, leftOver }

  let format: any PageFormat.Type
  private let standing: StandingOutput
  private let seen = Guarded<(wanted: Set<String>, differing: [(file: OutputFile, Difference)])>(
    ([], []))

  init(_ format: any PageFormat.Type, in folder: String, replacing scope: WritingScope) throws {
    self.format = format
    standing = try StandingOutput(folder, replacing: scope.below(format.folder))
  }

  func compare(_ file: OutputFile) throws {
    guard file.path.hasPrefix("\(format.folder)/") else { return }
    let likeness = try standing.likeness(of: file)
    seen.withLock { seen in
      seen.wanted.insert(file.path)
      switch likeness {
      case .changed: seen.differing.append((file, .changed))
      case .missing: seen.differing.append((file, .missing))
      case .same, .notOurs: break
      }
    }
  }

  /// Every file that a build would add, change or remove, by path, with what it would hold.
  var differences: [(path: String, kind: Difference, new: [UInt8])] {
    seen.withLock { seen in
      (seen.differing.map { ($0.path, $1, $0.bytes) }
        + standing.leftOver(besides: seen.wanted).map { ($0, .leftOver, []) })
        .sorted { $0.path < $1.path }
    }
  }
}
