import PreviewServer
import SiteWriter

/// The site as it would be built now.
struct LiveSite {
  let workshop: Workshop
  let options: PublishingOptions

  /// Where there are errors the state is the problem, and the terminal is told, too.
  func build() -> Preview.State {
    do {
      let publication = try Publication(
        options.policies(in: workshop), options, workshop.paths)
      let report = options.strict ? publication.report.strict : publication.report
      workshop.tell(report, as: .human, rules: KitRules.all)
      guard !report.hasErrors else {
        let plain = HumanReport(paths: workshop.paths, palette: Palette(isOn: false))
        return Preview.State(problem: plain.text(report))
      }
      return Preview.State(files: Self.site(publication.files))
    } catch {
      workshop.messages.error("\(error)")
      return Preview.State(problem: "\(error)")
    }
  }

  private static func site(_ files: [OutputFile]) -> [String: [UInt8]] {
    let folder = "site/"
    return Dictionary(
      files.filter { $0.path.hasPrefix(folder) }
        .map { (String($0.path.dropFirst(folder.count)), $0.bytes) },
      uniquingKeysWith: { first, _ in first })
  }
}
