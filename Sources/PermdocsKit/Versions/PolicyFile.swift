import Diagnostics
import PolicyFormats
import PolicyModel

/// One `policy.json` on disk.
enum PolicyFile {
  /// - Throws: Where it cannot be read; what is in it and no policy is a finding.
  static func read(_ path: String) throws -> Diagnosed<Policy?> {
    let real = FileSystem.resolved(path) ?? path
    guard FileSystem.kind(of: real) == .file else {
      throw UsageFailure("\(path) is neither a file nor a folder")
    }
    guard FileSystem.size(of: real) ?? 0 <= PolicyBundle.largestFile else {
      return PolicyBundle.tooLarge(path)
    }
    return PolicyBundle.decode(try FileSystem.contents(of: path), file: path)
  }
}
