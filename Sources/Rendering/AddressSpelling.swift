/// Which bytes an address may hold as they are, so that one spelling is safe in HTML and Markdown.
enum AddressSpelling {
  /// A name as one step of a path or as a fragment.
  static func encode(_ name: String) -> String {
    name.utf8.allSatisfy(isUnreserved) ? name : encode(name, keeping: [])
  }

  /// An address somebody wrote: its structure is kept, what could break out of a page is not.
  static func encodeWritten(_ address: String) -> String {
    encode(address, keeping: Array("/:?#@!$&'*+,;=%".utf8))
  }

  /// Whether following the address is harmless: it is relative, or of the web, or mail.
  static func isSafe(_ address: String) -> Bool {
    let scheme = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    guard scheme.endIndex < address.endIndex, address[scheme.endIndex] == ":" else { return true }
    return ["http", "https", "mailto"].contains(scheme.lowercased())
  }

  private static func encode(_ text: String, keeping kept: [UInt8]) -> String {
    let isKept = { (byte: UInt8) in isUnreserved(byte) || kept.contains(byte) }
    guard !text.utf8.allSatisfy(isKept) else { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
