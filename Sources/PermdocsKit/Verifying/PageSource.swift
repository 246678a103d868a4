import DocumentModel
import Readers

/// A page that is to be verified: where it is, and in which form.
struct PageSource {
  enum Form: String, CaseIterable {
    case markdown, html, text
  }

  let path: String
  let form: Form?

  /// Beyond this a page is no page, and reading it would take the machine's memory.
  private static let largest = 64 * 1024 * 1024

  /// The files at a path: itself, or the pages in a folder and the folders below it.
  static func sources(_ path: String, as form: Form?) throws -> [PageSource] {
    if path == "-" { return [PageSource(path: path, form: form)] }
    guard let resolved = FileSystem.resolved(path), FileSystem.kind(of: resolved) == .folder else {
      return [PageSource(path: path, form: form)]
    }
    return try FileSystem.names(in: path).filter { !$0.hasPrefix(".") }.flatMap { name in
      let below = "\(path)/\(name)"
      if FileSystem.kind(of: below) == .folder { return try sources(below, as: form) }
      return Form(ending: below) == nil ? [] : [PageSource(path: below, form: form)]
    }
  }

  /// The path or the web's address that an argument names; the path may be a file: address.
  static func path(_ argument: String, of product: String) throws -> String {
    guard let mark = argument.firstRange(of: "://") else {
      return argument.count > 1 && argument.hasSuffix("/") ? String(argument.dropLast()) : argument
    }
    let rest = String(argument[mark.upperBound...])
    if WebPage.isAddress(argument) {
      guard !rest.prefix(while: { !"/?#".contains($0) }).contains("@") else {
        throw UsageFailure(
          "an address with a password would stand in every report; fetch the page yourself and give it to  permdocs verify \(product) -"
        )
      }
      return argument
    }
    guard argument[..<mark.lowerBound].lowercased() == "file" else {
      throw UsageFailure(
        "\(argument.debugDescription) cannot be fetched; an address begins with https, http or file"
      )
    }
    let path = rest.hasPrefix("localhost/") ? String(rest.dropFirst("localhost".count)) : rest
    guard path.hasPrefix("/"), let plain = path.withoutPercents else {
      throw UsageFailure("\(argument.debugDescription) is no address of a file on this machine")
    }
    return plain
  }

  /// Why there is no page in some bytes.
  struct NoPage: Error { let reason: String }

  /// The page in what was read or fetched.
  ///
  /// - Parameter told: The form that a server says it has.
  func page(in bytes: [UInt8], told: Form? = nil) -> Result<ReadPage, NoPage> {
    guard bytes.count <= Self.largest else {
      return .failure(NoPage(reason: "a page is at most 64 MB large"))
    }
    guard !bytes.contains(0) else { return .failure(NoPage(reason: "it is not text")) }
    let page: ReadPage? =
      switch form ?? told ?? Form(ending: path) ?? Form(beginning: bytes) {
      case .markdown: MarkdownReader.readPage(bytes, file: path)
      case .html: HTMLReader.read(bytes, file: path)
      case .text: TextReader.read(bytes, file: path)
      }
    return page.map { .success($0) } ?? .failure(NoPage(reason: "it holds no page"))
  }
}

extension PageSource.Form {
  /// By the ending of a file's name, or of an address without its query.
  init?(ending path: String) {
    let path = WebPage.isAddress(path) ? path.prefix { $0 != "?" && $0 != "#" } : path[...]
    let name = path.split(separator: "/").last ?? ""
    switch name.split(separator: ".", omittingEmptySubsequences: false).last?.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "txt", "text": self = .text
    default: return nil
    }
  }

  /// By what a page begins with: a tag, or words.
  init(beginning bytes: [UInt8]) {
    let start = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    let isHTML =
      start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.hasPrefix("<")
      || ["<html", "<body", "<table", "<p>", "<div"].contains { start.contains($0) }
    self = isHTML ? .html : .text
  }

  init(named name: String) throws {
    self = try NameLookup(
      one: "form", many: "forms", things: Self.allCases.map { ($0.rawValue, $0.rawValue, $0) }
    ).find(name)
  }
}

extension String {
  /// Each %20 and its like as the byte that it stands for; `nil` where that is not text.
  fileprivate var withoutPercents: String? {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
