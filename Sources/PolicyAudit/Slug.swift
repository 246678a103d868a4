/// The part of a page address that an id becomes, and the name of a file or folder.
package enum Slug {
  static let longest = 100

  /// Lower-case words of letters and digits, joined by single hyphens, and no name of a device.
  package static func isWellFormed(_ id: String) -> Bool {
    guard !id.isEmpty, id.utf8.count <= longest, !isReserved(id) else { return false }
    return id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.allSatisfy(isWordByte) }
  }

  /// Names that are devices on Windows, in every folder and with every ending: a repository with such a
  /// file cannot be checked out there.
  package static func isReserved(_ name: String) -> Bool {
    let name = name.prefix { $0 != "." }.lowercased()
    return ["con", "prn", "aux", "nul"].contains(name)
      || name.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
        && name.last.map { "0123456789¹²³".contains($0) } == true
  }

  /// The nearest well-formed id: where two are equal, so would the two addresses be to a reader.
  static func of(_ id: String) -> String {
    id.lowercased().utf8.split { !isWordByte($0) }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
