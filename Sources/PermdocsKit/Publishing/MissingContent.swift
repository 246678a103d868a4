import DocumentModel
import Handbook
import PolicyModel
import Rendering

/// Pages that were made from the folder with the guides, where that folder is not to be found.
enum MissingContent {
  /// Refuses to work without the folder where that would make published pages vanish: the command
  /// was probably given in another folder.
  static func refuse(_ content: String, output: String, _ policies: [Policy]) throws {
    guard FileSystem.kind(of: content) == nil else { return }
    let pages = try policies.reduce(0) { try $0 + count(of: $1.id.text, in: output) }
    guard pages > 0 else { return }
    throw UsageFailure(
      """
      there is no folder \(content) here, and \(output) holds \
      \(Counted.text(pages, "page", "pages")) made from it; run permdocs where \(content) stands, \
      name it with --content, or make it, empty, if these pages are to go
      """)
  }

  private static func count(of product: String, in output: String) throws -> Int {
    // Guides, and the releases that are kept beside them.
    let made: [PageSubject.Topic] = [.guide(slug: ""), .release(version: "")]
    return try made.map { PageSubject.product(id: product, $0).address.folder }.reduce(0) {
      count, folder in
      let counts = try Formats.all.map { format in
        let place = ([output, format.folder] + folder).joined(separator: "/")
        guard FileSystem.kind(of: place) == .folder else { return 0 }
        return try FileSystem.names(in: place).count { $0.hasSuffix(format.spelling.ending) }
      }
      return count + (counts.max() ?? 0)
    }
  }
}
