import Diagnostics
import DocumentModel
import Rendering

/// Sheets that are printed, each a page of HTML for paper.
struct PaperFormat: OutputFormat {
  static let folder = "handouts"
  static let spelling = LinkResolver.Format.paper

  /// Below the folder: that of the product and the paper.
  let place: String
  let renderer: PaperRenderer

  func files(of handout: Handout) -> Diagnosed<[RenderedPage]> {
    var page = renderer.render(handout)
    page.path = "\(place)/\(page.path)"
    return Diagnosed([page])
  }
}
