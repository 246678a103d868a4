import Diagnostics
import PolicyHistory
import PolicyModel

/// One version of the policies, from wherever it is kept.
enum PolicyVersion {
  /// - Parameters:
  ///   - asked: A `policy.json`, a folder of output or of a release, or a git revision.
  ///   - output: Where a build writes, for revisions.
  static func read(_ asked: String, output: String) throws -> Diagnosed<[Policy]> {
    guard let path = FileSystem.resolved(asked), let kind = FileSystem.kind(of: path) else {
      return try Git.policies(at: asked, below: output + "/markdown")
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
    for place in [folder, "\(folder)/markdown", "\(folder)/site"] {
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
