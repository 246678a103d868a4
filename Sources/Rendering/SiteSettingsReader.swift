package import Diagnostics
import DocumentModel

/// Reads the settings of a site: a line for each, `name: value`; `#` begins a line of remarks.
package struct SiteSettingsReader {
  private let file: String
  private var settings = SiteSettings()
  private var findings: [Diagnostic] = []
  private var seen: Set<String> = []

  /// - Parameter neighbours: The names of the files beside the settings; a logo is one of them.
  package static func read(
    _ bytes: [UInt8], file: String, neighbours: [String] = []
  ) -> Diagnosed<SiteSettings> {
    var reader = SiteSettingsReader(file: file)
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      reader.read(line, number: number + 1, neighbours: neighbours)
    }
    return Diagnosed(reader.settings, findings: reader.findings)
  }

  private init(file: String) { self.file = file }

  private static let keys = [
    "name", "logo", "accent", "accent-dark", "link", "footer", "address", "edit",
  ]

  private mutating func read(_ line: Substring, number: Int, neighbours: [String]) {
    let text = line.trimmed
    guard !text.isEmpty, !text.hasPrefix("#") else { return }
    let key = text.prefix { $0 != ":" }.trimmed
    let value = String(text.dropFirst(text.prefix { $0 != ":" }.count + 1).trimmed)
    func report(_ summary: String, _ help: [String]) {
      findings.append(
        Diagnostic(
          rule: "site-setting", severity: .error, summary: summary,
          at: SourceAnchor(file: file, line: number, column: 1, word: String(key)),
          suggestions: help))
    }
    guard Self.keys.contains(String(key)) else {
      let near = NearestName.suggestions(for: String(key), among: Self.keys)
      return report(
        "a site has no setting \(key)",
        near.isEmpty
          ? ["the settings are \(Self.keys.joined(separator: ", "))"]
          : near.map { "did you mean \($0)?" })
    }
    guard key == "link" || seen.insert(String(key)).inserted else {
      return report("the setting \(key) is given once", ["remove one of the two lines"])
    }
    switch key {
    case "name" where !value.isEmpty: settings.name = .fixed(value)
    case "footer": settings.footer = .fixed(value)
    case "accent" where value.isColour: settings.accent = value
    case "accent-dark" where value.isColour: settings.accentDark = value
    case "accent", "accent-dark":
      report("\(key) is a colour in six hexadecimal digits", ["write it like #0e5a6f"])
    case "address" where value.isOfTheWeb:
      settings.address = value.hasSuffix("/") ? value : value + "/"
    case "edit" where value.isOfTheWeb && value.contains("{file}"): settings.edit = value
    case "address": report("the address of a site is of the web", ["begin it with https://"])
    case "edit":
      report("edit is an address of the web with {file} in it", ["https://example.com/edit/{file}"])
    case "logo" where neighbours.contains(value): settings.logo = value
    case "logo":
      report(
        "the logo \(value) does not stand beside \(file)",
        NearestName.suggestions(for: value, among: neighbours).map { "did you mean \($0)?" })
    case "link":
      let words = value.prefix { $0 != "=" }
      let address = String(value.dropFirst(words.count + 1).trimmed)
      guard !words.trimmed.isEmpty, address.isOfTheWeb || address.hasPrefix("mailto:") else {
        return report(
          "a link has words, an equals sign and an address of the web",
          ["link: Support = https://example.com/support"])
      }
      settings.links.append(.init(words: .fixed(String(words.trimmed)), address: address))
    default: report("the setting \(key) says something", ["remove the line, or give it a value"])
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: SubSequence {
    let start = drop(while: \.isWhitespace).startIndex
    guard let last = lastIndex(where: { !$0.isWhitespace }), start <= last else {
      return self[endIndex...]
    }
    return self[start...last]
  }

  fileprivate var isOfTheWeb: Bool {
    ["https://", "http://"].contains { hasPrefix($0) && count > $0.count }
      && !contains { $0.isWhitespace || "\"<>?#".contains($0) }
  }

  fileprivate var isColour: Bool {
    count == 7 && hasPrefix("#") && dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}
