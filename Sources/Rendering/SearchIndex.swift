import Diagnostics
package import DocumentModel

/// What readers can search for, as a script: a page opened from disk may run one, but fetch nothing.
package enum SearchIndex {
  package static let path = "assets/search-index.js"

  /// `site.index`, with kinds and places as numbers and addresses from the top of the site.
  package static func file(_ entries: [SearchEntry]) -> RenderedPage {
    let links = LinkResolver(format: .html)
    let kinds = distinct(entries.map(\.kind.text))
    let places = distinct(entries.map(\.place.text))
    var out = ByteBuffer(capacity: entries.count * 128)
    out.append("site.index = {\nkinds: ")
    out.append(strings: kinds)
    out.append(",\nplaces: ")
    out.append(strings: places)
    out.append(",\nentries: [\n")
    for entry in entries {
      let address = links.address(of: entry.target, on: .index()) ?? ""
      out.append("[")
      out.append(verbatim: "\(kinds.firstIndex(of: entry.kind.text) ?? 0),")
      out.append(verbatim: "\(places.firstIndex(of: entry.place.text) ?? 0),")
      let words = distinct(entry.words.map { $0.text.lowercased() }).joined(separator: " ")
      out.append(strings: [entry.title.text, address, entry.about.text, words])
      out.append(entry.title.holdsUntranslated ? ",1],\n" : "],\n")
    }
    out.append("],\n};\n")
    return RenderedPage(path: path, bytes: out.bytes)
  }

  /// In the order of their first appearance.
  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

extension ByteBuffer {
  /// Several strings of a script with commas between them, in brackets.
  fileprivate mutating func append(strings: [String]) {
    append("[")
    append(strings: strings, separator: ",")
    append("]")
  }

  /// Several strings of a script.
  mutating func append(strings: [String], separator: StaticString) {
    for (place, text) in strings.enumerated() {
      if place > 0 { append(separator) }
      append(verbatim: Spelling.json([Inline.text(text)].normalised.plainText))
    }
  }
}
