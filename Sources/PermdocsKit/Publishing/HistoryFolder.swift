import Diagnostics
import PolicyAudit
import PolicyFormats
import PolicyModel

/// The releases that were recorded for one product: `<content>/history/<product>/<version>/`.
enum HistoryFolder {
  static let policyFile = "policy.json"
  /// One line, `2026-11-21`.
  static let dateFile = "date.txt"

  static func path(_ product: String, _ version: String? = nil, below content: String) -> String {
    "\(content)/history/\(product)" + (version.map { "/" + $0 } ?? "")
  }

  /// Oldest first; no folder, no releases.
  ///
  /// - Parameter current: What is published now: most often it is the newest release, and then it
  ///   need not be read again.
  static func read(
    _ product: String, below content: String, current: ResolvedPolicy? = nil
  ) throws -> Diagnosed<[Release]> {
    let folder = path(product, below: content)
    guard FileSystem.kind(of: folder) != nil else { return Diagnosed([]) }
    let versions = try FileSystem.names(in: folder).filter { !$0.hasPrefix(".") }
    let read = try versions.map { version in
      try release(version, of: product, in: path(product, version, below: content), current)
    }
    return Diagnosed(
      read.compactMap(\.value).inOrder, findings: read.flatMap(\.findings))
  }

  private static func release(
    _ version: String, of product: String, in folder: String, _ current: ResolvedPolicy?
  ) throws -> Diagnosed<Release?> {
    let dated = "\(folder)/\(dateFile)"
    let file = "\(folder)/\(policyFile)"
    guard Release.isVersion(version), FileSystem.kind(of: file) == .file else {
      return fault("a release is a folder named by its version, with \(policyFile) in it", folder)
    }
    let isCurrent =
      try FileSystem.size(of: file) == current?.canonicalForm.count
      && FileSystem.contents(of: file) == current?.canonicalForm
    let read = isCurrent ? Diagnosed(current?.declaration) : try PolicyFile.read(file)
    guard let policy = read.value else { return Diagnosed(nil, findings: read.findings) }
    guard policy.id.text == product else {
      return fault("the release is of \(policy.id), and the folder is that of \(product)", file)
    }
    let day =
      FileSystem.kind(of: dated) == .file
      ? String(decoding: try FileSystem.contents(of: dated), as: UTF8.self) : ""
    guard let date = ReleaseDate(String(day.prefix { !$0.isNewline })) else {
      return fault("a release is dated by a day such as 2026-11-21", dated)
    }
    return Diagnosed(
      Release(
        version: version, date: date, policy: policy,
        fingerprint: try isCurrent
          ? current?.fingerprint ?? "" : PolicyBundle.fingerprint(policy)))
  }

  private static func fault(_ summary: String, _ file: String) -> Diagnosed<Release?> {
    Diagnosed(
      nil,
      findings: [
        Diagnostic(
          rule: KitRules.unreadableRelease.id, severity: .error, summary: summary,
          at: SourceAnchor(file: file, line: 1, column: 1),
          suggestions: ["restore it as it was recorded; a release is never edited"])
      ])
  }
}
