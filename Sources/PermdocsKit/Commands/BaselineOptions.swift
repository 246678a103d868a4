import ArgumentParser
import Diagnostics

/// What is known already, for those who take permdocs up with findings they cannot mend at once.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out the findings that this file knows, and tell which of them are fixed.",
      valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Record the findings in this file and succeed; with --baseline, only those known already.",
      valueName: "file"))
  var writeBaseline: String?

  /// More fixed findings than this are counted and not named.
  private static let named = 20

  /// The report without what is known, once what is to be recorded has been.
  ///
  /// Whether to fail is up to what is left of the report.
  func apply(to report: Report, in context: CommandContext) throws -> Report {
    var report = report
    var recorded = report.findings
    if let baseline {
      let parts = try Baseline(file: baseline).parting(report.findings, context.paths)
      report.findings = parts.new
      recorded = parts.known
      report.checked += [
        Report.Checked("knownFindings", parts.known.count),
        Report.Checked("fixedFindings", parts.fixed.count),
      ]
      tell(parts.fixed, of: baseline, in: context)
    } else if writeBaseline != nil {
      report.findings.removeAll { !Baseline.never.contains($0.rule) }
    }
    if let writeBaseline {
      let baseline = Baseline(recorded, context.paths)
      try FileSystem.replace([OutputFile(path: writeBaseline, bytes: Array(baseline.text.utf8))])
      context.messages.print(
        "\(Counted.text(baseline.count, "finding", "findings")) recorded in \(writeBaseline)")
    }
    return report
  }

  private func tell(_ fixed: [Baseline.Entry], of baseline: String, in context: CommandContext) {
    guard !fixed.isEmpty else { return }
    for entry in fixed.prefix(Self.named) {
      context.messages.print("fixed: \(entry.file): \(entry.subject) [\(entry.rule)]")
    }
    if fixed.count > Self.named {
      context.messages.print("fixed: and \(fixed.count - Self.named) more")
    }
    if writeBaseline == nil {
      context.messages.print("add --write-baseline \(baseline) to drop what is fixed from it")
    }
  }
}
