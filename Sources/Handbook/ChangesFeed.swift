import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// The releases of one product as an Atom feed (RFC 4287), newest first.
///
/// Dates are those of the releases and ids are made of their fingerprints, so the same history gives
/// the same bytes.
package enum ChangesFeed {
  /// Where the feed stands below the site.
  package static func path(of product: Product) -> String {
    "\(product.policy.id.text)/changes.atom"
  }

  /// Nothing where there is no release: a feed has to say when it last changed.
  ///
  /// - Parameter site: Where the site stands, with a slash at its end; where nobody has said it,
  ///   addresses are relative to the feed.
  package static func write(_ product: Product, at site: String?) -> [UInt8]? {
    guard let first = product.releases.first, let last = product.releases.last else { return nil }
    let folder = Spelling.xml(site.map { "\($0)\(product.policy.id)/" } ?? "")
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">"#,
      "  <title>\(text(feedTitle(product)))</title>",
      // Of the first release, which stays the first whatever comes after it.
      "  <id>\(uuid(first.fingerprint.suffix(32)))</id>",
      "  <updated>\(last.date)T00:00:00Z</updated>",
      "  <author><name>\(text(.policy(product.policy.name)))</name></author>",
      #"  <link rel="self" type="application/atom+xml" href="\#(folder)changes.atom"/>"#,
      #"  <link rel="alternate" type="text/html" href="\#(folder)changes.html"/>"#,
    ]
    for (number, release) in product.releases.enumerated().reversed() {
      let earlier = number > 0 ? product.releases[number - 1] : nil
      lines += entry(release, after: earlier, product, folder)
    }
    return Array((lines + ["</feed>", ""]).joined(separator: "\n").utf8)
  }

  private static func entry(
    _ release: Release, after earlier: Release?, _ product: Product, _ folder: String
  ) -> [String] {
    let items =
      earlier.map {
        Phrasing.everyChange(in: Difference(from: $0.policy, to: release.policy)).map(\.text)
      } ?? []
    let summary =
      earlier.map {
        Phrasing.changeSentence(Difference(from: $0.policy, to: release.policy))
      } ?? Phrasing.firstRelease(release.policy, product)
    return [
      "  <entry>",
      "    <title>\(text(Phrasing.release(release)))</title>",
      "    <id>\(uuid(release.fingerprint.prefix(32)))</id>",
      "    <updated>\(release.date)T00:00:00Z</updated>",
      #"    <link rel="alternate" type="text/html" href="\#(folder)changes/\#(release.version).html"/>"#,
      "    <summary>\(text(summary))</summary>",
      #"    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">"#,
      "      <p>\(text(summary))</p>",
    ] + (items.isEmpty ? [] : ["      <ul>"])
      + items.map { "        <li>\(text($0))</li>" }
      + (items.isEmpty ? [] : ["      </ul>"]) + ["    </div></content>", "  </entry>"]
  }

  /// A name-based UUID of version 8, whose bits are those of a digest.
  private static func uuid(_ digits: Substring) -> String {
    var digits = Array(digits)
    guard digits.count == 32 else { return "urn:uuid:" + String(digits) }
    digits[12] = "8"
    digits[16] = "a"
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  private static func feedTitle(_ product: Product) -> Words {
    .said(
      .changeOfCard, ["card": .policy(product.policy.name), "change": .said(.changes)])
  }

  private static func text(_ words: Words) -> String { Spelling.xml(words.english) }
}
