import Diagnostics
import PolicyAudit
import PolicyModel

/// One version of the policies, from wherever it is kept.
enum PolicyVersion {
  /// What begins so names a git revision, whatever files there are: whoever proposes a change could add
  /// a folder with the name of any branch, and choose what it is compared with.
  private static let mark = "git:"

  /// The revision that is named as one, and nothing else.
  static func revision(in asked: String) throws -> String? {
    guard asked.hasPrefix(mark) else { return nil }
    let revision = String(asked.dropFirst(mark.count))
    guard !revision.isEmpty, !revision.hasPrefix("-") else {
      throw UsageFailure("\(asked.debugDescription) names no git revision; write it as git:main")
    }
    return revision
  }

  /// - Parameters:
  ///   - asked: A git revision as `git:REV`; else a `policy.json`, a folder of output or of a release, or
  ///     a git revision that is the name of neither.
  ///   - output: Where a build writes, for revisions.
  static func read(_ asked: String, output: String) throws -> Diagnosed<[Policy]> {
    if let revision = try revision(in: asked) {
      return try Git.policies(
        at: revision, below: "\(output)/\(MarkdownFormat.folder)", isNamed: true)
    }
    guard let path = FileSystem.resolved(asked), let kind = FileSystem.kind(of: path) else {
      return try Git.policies(
        at: asked, below: "\(output)/\(MarkdownFormat.folder)", isNamed: false)
    }
    let files = kind == .folder ? try self.files(in: asked) : [asked]
    guard !files.isEmpty else {
      throw UsageFailure(
        "\(asked) holds no policy.json; name a folder that permdocs build has written")
    }
    let read = try files.map(PolicyFile.read)
    return Diagnosed(read.compactMap(\.value), findings: read.flatMap(\.findings))
  }

  /// The first of the places where a policy can lie that has any.
  private static func files(in folder: String) throws -> [String] {
    for place in [folder] + Formats.all.folders.map({ "\(folder)/\($0)" }) {
      let own = "\(place)/policy.json"
      if FileSystem.kind(of: own) == .file { return [own] }
      guard FileSystem.kind(of: FileSystem.resolved(place) ?? place) == .folder else { continue }
      let below = try FileSystem.names(in: place).map { "\(place)/\($0)/policy.json" }
        .filter { FileSystem.kind(of: $0) == .file }
      if !below.isEmpty { return below }
    }
    return []
  }

  /// Product by product: those that are there now in their order, then those that are gone.
  static func differences(from old: [Policy], to new: [Policy]) -> [Difference] {
    let gone = old.filter { policy in !new.contains { $0.id == policy.id } }
    return new.map { policy in
      old.first { $0.id == policy.id }.map { Difference(from: $0, to: policy) }
        ?? Difference(adding: policy)
    } + gone.map { Difference(removing: $0) }
  }
}
