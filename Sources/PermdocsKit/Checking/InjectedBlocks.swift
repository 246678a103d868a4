import Diagnostics

/// All blocks in all files: those that are looked into anyway, and those that are named.
struct InjectedBlocks {
  private(set) var findings: [Diagnostic] = []
  private(set) var files: [InjectedFile] = []

  var blockCount: Int { files.reduce(0) { $0 + $1.blockCount } }

  /// What is to be written.
  var replacements: [OutputFile] {
    files.compactMap { file in file.wanted.map { OutputFile(path: file.path, bytes: $0) } }
  }

  /// - Parameter products: The ids of every product of the program, looked at today or not.
  init(
    named: [String], _ publication: Publication, products: [String], in output: String
  ) throws {
    let links = BlockLinks(pages: publication.pages, folder: "\(output)/\(MarkdownFormat.folder)")
    let customary = try BlockFiles.customary().filter { !named.contains($0) }
    for path in named + customary {
      let file = try InjectedFile(path, publication, products, links)
      files.append(file)
      findings += file.findings
      if named.contains(path), file.blockCount == 0, file.findings.isEmpty {
        findings.append(Self.noBlock(path))
      }
    }
  }

  /// What drifted, for those who only look.
  func drift(_ names: SpokenNames) -> [Diagnostic] {
    let stale = files.flatMap(\.stale)
    return StaleFacts.findings(stale, names) + stale.compactMap { $0.finding(names) }
      + stale.filter(\.differences.isEmpty).map { block in
        Diagnostic(
          rule: block.rule.id, severity: .error,
          summary:
            "\(block.product): the block says what the policy says, but not in the bytes that "
            + "permdocs inject writes",
          at: SourceAnchor(file: block.file, line: block.firstLine, column: 1),
          suggestions: [block.cure])
      }
  }

  private static func noBlock(_ path: String) -> Diagnostic {
    Diagnostic(
      rule: BlockRules.noBlock.id, severity: .error,
      summary: "the file has no block between markers",
      at: SourceAnchor(file: path, line: 1, column: 1),
      suggestions: ["put one into it: <!-- permdocs:begin WORDS --> and <!-- permdocs:end -->"])
  }
}
