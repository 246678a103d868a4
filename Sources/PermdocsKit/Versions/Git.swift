import Diagnostics
import PolicyFormats
import PolicyModel

/// Earlier versions of the policies, as they were committed with the pages.
enum Git {
  /// The policies of a revision: every `policy.json` below `folder` at that time.
  ///
  /// - Parameter isNamed: Whether it was named as a revision, and can be nothing else.
  static func policies(
    at revision: String, below folder: String, isNamed: Bool
  ) throws -> Diagnosed<[Policy]> {
    let name = revision.debugDescription
    let lead =
      isNamed
      ? "the git revision \(name) is not found:" : "\(name) is neither a file nor a folder, and"
    guard let inside = try git("rev-parse", "--git-dir") else {
      throw UsageFailure(
        "\(lead) git\(isNamed ? "" : ", which might know it as a revision,") is not installed")
    }
    guard inside.code == 0 else {
      throw UsageFailure("\(lead) the folder you are in is in no git repository")
    }
    let parsed = try git(
      "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}")
    guard let parsed, parsed.code == 0 else {
      throw UsageFailure(
        isNamed
          ? "\(name) is no git revision here; where the history is not checked out, fetch it first"
          : "\(name) is neither a file, nor a folder, nor a git revision")
    }
    let commit = text(parsed.output).filter { !$0.isWhitespace }
    let listing = try git("ls-tree", "-r", "-z", "--name-only", commit, "--", folder + "/")
    let paths = text(listing?.output ?? []).split(separator: "\0")
      .filter { $0.hasSuffix("/policy.json") }
    guard !paths.isEmpty else {
      throw UsageFailure(
        "\(name) has no policy.json below \(folder); it is there from the first commit after a permdocs build"
      )
    }
    let read = try paths.map { path -> Diagnosed<Policy?> in
      guard let file = try git("cat-file", "blob", "\(commit):./\(path)"), file.code == 0 else {
        throw UsageFailure("git cannot show \(path) of \(name)")
      }
      return PolicyBundle.decode(file.output, file: "\(revision):\(path)")
    }
    return Diagnosed(read.compactMap(\.value), findings: read.flatMap(\.findings))
  }

  private static func git(_ arguments: String...) throws -> ChildProcess.Result? {
    try ChildProcess.run(
      "git", ["--no-pager"] + arguments, limit: PolicyBundle.largestFile)
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
