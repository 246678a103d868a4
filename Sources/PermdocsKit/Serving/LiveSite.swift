import Diagnostics
import PreviewServer
import SiteWriter

/// The site as it would be built now.
struct LiveSite {
  let workshop: Workshop
  let options: PublishingOptions
  private let memory = PageMemory()

  init(workshop: Workshop, options: PublishingOptions) {
    self.workshop = workshop
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
      var workshop = workshop
      if !options.reporting.policyFiles.isEmpty { workshop.policies = { read.value } }
      let publication = try Publication(
        options.policies(in: workshop), options, workshop.paths, memory: memory)
      let report = options.strict ? publication.report.strict : publication.report
      guard !report.hasErrors else { return problem(report) }
      workshop.tell(report, as: .human, rules: KitRules.all)
      return Preview.State(files: Self.site(publication.files))
    } catch {
      workshop.messages.error("\(error)")
      return Preview.State(problem: "\(error)")
    }
  }

  private func problem(_ report: Report) -> Preview.State {
    workshop.tell(report, as: .human, rules: KitRules.all)
    let plain = HumanReport(paths: workshop.paths, palette: Palette(isOn: false))
    return Preview.State(problem: plain.text(report))
  }

  private static func site(_ files: [OutputFile]) -> [String: [UInt8]] {
    let folder = "site/"
    return Dictionary(
      files.filter { $0.path.hasPrefix(folder) }
        .map { (String($0.path.dropFirst(folder.count)), $0.bytes) },
      uniquingKeysWith: { first, _ in first })
  }
}
