import Diagnostics

/// Which bytes an address may hold as they are, so that one spelling is safe in HTML and Markdown.
enum AddressSpelling {
  /// A name as one step of a path or as a fragment.
  static func encode(_ name: String) -> String { Spelling.address(name) }

  /// An address somebody wrote: its structure is kept, what could break out of a page is not.
  static func encodeWritten(_ address: String) -> String {
    Spelling.address(address, keeping: "/:?#@!$&'*+,;=%")
  }

  /// Whether following the address is harmless: it is relative, or of the web, or mail.
  static func isSafe(_ address: String) -> Bool {
    let end = address.utf8.firstIndex { "/?#:".utf8.contains($0) }
    guard let end, address.utf8[end] == UInt8(ascii: ":") else { return true }
    return ["http", "https", "mailto"].contains(String(address.utf8[..<end])?.lowercased())
  }
}
