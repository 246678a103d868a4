import Parallel
import Diagnostics

/// The site as it would be built now.
struct LiveSite {
  let context: CommandContext
  let options: PublishingOptions

  init(context: CommandContext, options: PublishingOptions) {
    self.context = context
    self.options = options
  }

  /// Where there are errors the state is the problem, and the terminal is told, too.
  func build() -> Preview.State {
    do {
      // A policy that is a file is read again, as the guides are.
      let read = try PolicyFiles(files: options.reporting.policyFiles).read()
      guard read.findings.isEmpty else {
        return problem(Report(findings: read.findings, checked: []))
      }
      var context = context
      if !options.reporting.policyFiles.isEmpty { context.policies = { read.value } }
      let site = ServedFiles()
      let publication = try Publication(
        options.policies(in: context), options, context.paths)
      let rendered = try RenderedOutput(publication) { site.receive($0) }
      let report = options.strict ? rendered.report.strict : rendered.report
      guard !report.hasErrors else { return problem(report) }
      context.tell(report, as: .human, rules: KitRules.all)
      return Preview.State(files: site.files)
    } catch {
      context.messages.error("\(error)")
      return Preview.State(problem: "\(error)")
    }
  }

  private func problem(_ report: Report) -> Preview.State {
    context.tell(report, as: .human, rules: KitRules.all)
    let plain = HumanReport(paths: context.paths, palette: Palette(isOn: false))
    return Preview.State(problem: plain.text(report))
  }
}

/// The files of the site, gathered from every core, by path below it.
///
/// A class, because they are gathered while others are still made.
private final class ServedFiles: Sendable {
  private let gathered = Guarded<[String: [UInt8]]>([:])

  func receive(_ file: OutputFile) {
    let folder = HTMLFormat.folder + "/"
    guard file.path.hasPrefix(folder) else { return }
    gathered.withLock { $0[String(file.path.dropFirst(folder.count))] = file.bytes }
  }

  var files: [String: [UInt8]] { gathered.withLock { $0 } }
}
