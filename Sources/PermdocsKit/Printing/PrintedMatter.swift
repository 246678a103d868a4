import Parallel
import Diagnostics
import Handbook
import PolicyAudit
import PolicyModel
import Rendering

/// All sheets that were asked for, as HTML, and everything that was noticed on the way to them.
struct PrintedMatter {
  private(set) var report: Report
  /// Paths begin with the product and the paper; empty where there is an error.
  private(set) var pages: [RenderedPage] = []
  /// The folders whose whole contents the pages are.
  private(set) var folders: [String] = []
  /// Whether the sheets can say where they are confirmed.
  let hasAddress: Bool

  init(
    _ inputs: ReadInputs, _ paper: Paper, orders: (String) -> HandoutOrder
  ) throws {
    let auditing = Auditing(inputs.policies)
    let site = inputs.site
    let templates = inputs.templates
    let history = try auditing.history(of: inputs.policies, below: inputs.content)
    let renderer = PaperRenderer.load(
      paper, settings: site.settings, overriding: templates.files, from: templates.name)
    hasAddress = site.settings.address != nil
    report = auditing.report
    report.findings =
      (report.findings + site.findings + history.flatMap(\.findings)
      + renderer.findings).sorted()
    guard !report.hasErrors, let renderer = renderer.value else { return }
    for (policy, history) in zip(auditing.policies, history) {
      let product = Product(policy, releases: history.value)
      let folder = "\(product.policy.id.text)/\(paper.rawValue)"
      folders.append(folder)
      let format = PaperFormat(place: folder, renderer: renderer)
      pages += Handbook.handouts(of: product, orders(product.policy.id.text))
        .concurrentMap { format.files(of: $0).value }.joined()
    }
  }
}
