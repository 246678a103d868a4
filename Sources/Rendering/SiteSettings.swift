import Diagnostics
package import DocumentModel

/// What a team says about its own site in one file, so that no template needs to be touched.
package struct SiteSettings: Hashable, Sendable {
  /// A link of the bar that heads every page.
  package struct Link: Hashable, Sendable {
    package var words: Words
    package var address: String

    package init(words: Words, address: String) {
      self.words = words
      self.address = address
    }
  }

  /// The name in the bar, in the pages' previews and over `llms.txt`.
  package var name = Words.fixed("Permission handbook")
  /// A picture beside the settings that stands before the name.
  package var logo: String?
  /// The colour of links and marks, on light paper and on dark.
  package var accent: String?
  package var accentDark: String?
  package var links: [Link] = []
  package var footer = Words.fixed("Made by permdocs from audited policies")
  /// Where the site is published, with a slash at its end; without it pages know no full address.
  package var address: String?
  /// Where a page's source can be changed, with `{file}` in the place of its path.
  package var edit: String?

  /// The language of the pages that are written.
  package var language = PageLanguage.english
  /// Every language of the site where there are several, English first.
  package var languages: [PageLanguage] = []
  /// Pages that there are in English alone.
  package var englishPages: Set<PageAddress> = []

  package init() {}
}

extension SiteSettings {
  /// The path part of the site's address: "/", "/handbook/".
  var base: String? {
    guard let address else { return nil }
    let afterScheme = address.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(3)
    return String(decoding: afterScheme.drop { $0 != UInt8(ascii: "/") }, as: UTF8.self)
  }

  /// The address at which a source file can be changed.
  func editAddress(of source: String) -> String? {
    let path = source.parts(between: "/").filter { !$0.isEmpty }.map(AddressSpelling.encode)
    return edit?.replacing(bytes: "{file}", with: path.joined(separator: "/"))
  }

  /// The team's colours as a layer that wins over ours.
  var styles: [UInt8] {
    func rule(_ colour: String) -> String { "  :root { --accent: \(colour); }\n" }
    var inside = accent.map(rule) ?? ""
    if let dark = accentDark ?? accent {
      inside += "  @media (prefers-color-scheme: dark) {\n  \(rule(dark))  }\n"
    }
    return inside.isEmpty ? [] : Array("@layer adopter {\n\(inside)}\n".utf8)
  }
}
