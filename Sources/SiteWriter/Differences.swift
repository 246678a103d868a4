extension SiteWriter {
  /// How a file on disk differs from what is wanted.
  package enum Difference: Hashable, Sendable { case missing, changed, leftOver }

  /// Every file, within `scope`, that a write would add, change or remove, by path; writes nothing.
  package static func differences(
    _ files: [OutputFile], in folder: String, replacing scope: WritingScope
  ) throws -> [(path: String, kind: Difference)] {
    let root = FileSystem.resolved(folder)
    let plan = try WritingPlan(files, at: root, scope)
    let written = plan.written.map { file in
      let isThere = root.map { FileSystem.kind(of: $0 + "/" + file.path) != nil } ?? false
      return (path: file.path, kind: isThere ? Difference.changed : .missing)
    }
    return (written + plan.removed.map { (path: $0, kind: .leftOver) }).sorted { $0.path < $1.path }
  }
}
