import Diagnostics
import DocumentModel
import Rendering

/// A form in which something is published: its folder, how addresses are spelled there, and how a page
/// becomes files.
protocol OutputFormat<Page>: Sendable {
  associatedtype Page

  /// The folder below the output folder; formats may share one.
  static var folder: String { get }
  static var spelling: LinkResolver.Format { get }

  /// The files of a page, by their paths below the folder, and what is wrong with them.
  func files(of page: Page) -> Diagnosed<[RenderedPage]>
}

/// A form of all pages of a handbook. To add one, write a conformance and list it in `Formats`.
protocol PageFormat: OutputFormat where Page == Document {
  /// Which data files stand beside the pages.
  static var data: DataFiles.Choice { get }
  /// Whether its pages can be read again, so that `check` compares those that were published.
  static var isReadBack: Bool { get }

  init(_ edition: Edition)

  /// The files that belong to no page: styles, lists, an index.
  var filesAround: [RenderedPage] { get }

  /// What a file says, and what the page would say; nothing where the format cannot be read back.
  static func readBack(_ bytes: [UInt8], of page: Document, links: LinkResolver) -> ReadBack?
}

extension PageFormat {
  static var data: DataFiles.Choice { .none }
  static var isReadBack: Bool { false }
  var filesAround: [RenderedPage] { [] }
  static func readBack(_ bytes: [UInt8], of page: Document, links: LinkResolver) -> ReadBack? {
    nil
  }
}

/// A page as it was published and as it is meant, both flat, to be compared.
struct ReadBack {
  var published: [PlacedBlock]
  var meant: [Block]
}
