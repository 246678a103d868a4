import Diagnostics
import PolicyModel

/// Policies that come as files, so that a product can publish its own without any Swift.
struct PolicyFiles {
  let files: [String]

  /// The policies in the order of the files; where one cannot be read, what is wrong with it.
  ///
  /// - Throws: Where there is no such file.
  func read() throws -> Diagnosed<[Policy]> {
    let read = try files.map(PolicyFile.read)
    return Diagnosed(read.compactMap(\.value), findings: read.flatMap(\.findings))
  }
}

extension CommandContext {
  /// The same context with the policies of the files, where there are any.
  ///
  /// Nothing where one of them cannot be read; that is told.
  func reading(_ options: ReportOptions) throws -> CommandContext? {
    guard !options.policyFiles.isEmpty else { return self }
    let read = try PolicyFiles(files: options.policyFiles).read()
    guard read.findings.isEmpty else {
      tell(
        Report(findings: read.findings, checked: [.init("policies", options.policyFiles.count)]),
        as: try options.style, rules: KitRules.all)
      return nil
    }
    var context = self
    context.policies = { read.value }
    return context
  }
}
