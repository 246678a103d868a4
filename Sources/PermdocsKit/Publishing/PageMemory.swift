import AllCores
import Diagnostics
import DocumentModel
import Rendering

/// The pages as they were rendered last: one that says the same in the same surroundings need not be
/// rendered again. While somebody writes a guide nearly all of them are that.
///
/// A class, because one build leaves for the next what it made.
final class PageMemory: Sendable {
  /// Whatever besides a page decides what its files are.
  struct Surroundings: Equatable {
    var links: LinkResolver
    var templates: [String: [UInt8]]
    var settings: SiteSettings
    var posters: [Poster]
    /// Pages lead to those before and after them.
    var headings: [PageHeading]
  }

  struct Rendered {
    var page: Document
    var files: [OutputFile]
    var findings: [Diagnostic]
  }

  private let last = Guarded<(surroundings: Surroundings?, pages: [PageAddress: Rendered])>(
    (nil, [:]))

  func pages(in surroundings: Surroundings) -> [PageAddress: Rendered] {
    last.withLock { $0.surroundings == surroundings ? $0.pages : [:] }
  }

  func keep(_ pages: [Rendered], in surroundings: Surroundings) {
    let byAddress = Dictionary(pages.map { ($0.page.address, $0) }) { first, _ in first }
    last.withLock { $0 = (surroundings, byAddress) }
  }
}

/// The pages of one build, gathered from every core.
///
/// A class, because they are gathered while others are still made.
final class KeptPages: Sendable {
  private let gathered = Guarded<[PageMemory.Rendered]>([])

  func keep(_ page: PageMemory.Rendered) { gathered.withLock { $0.append(page) } }
  var pages: [PageMemory.Rendered] { gathered.withLock { $0 } }
}
