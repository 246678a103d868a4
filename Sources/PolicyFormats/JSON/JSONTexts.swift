package import Diagnostics

/// Reads an object whose members are all texts, in the order in which they stand, each with its place.
package enum JSONTexts {
  package struct Member {
    package var key: String
    package var value: String
    package var keyAnchor: SourceAnchor
    package var valueAnchor: SourceAnchor
  }

  /// - Throws: `JSONFault` where the text is no such object.
  package static func read(_ bytes: [UInt8], file: String) throws -> [Member] {
    let start = SourceAnchor(file: file, line: 1, column: 1)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONFault("it is not text in UTF-8", at: start)
    }
    let lines = LineStarts(bytes, file: file)
    do {
      var scanner = JSONScanner(bytes)
      return try scanner.wholeTexts().map { key, value in
        Member(
          key: try text(bytes[key]), value: try text(bytes[value]),
          keyAnchor: lines.anchor(key.lowerBound, String(decoding: bytes[key], as: UTF8.self)),
          valueAnchor: lines.anchor(value.lowerBound, String(decoding: bytes[value], as: UTF8.self))
        )
      }
    } catch let fault as JSONScanner.Fault {
      throw JSONFault(fault.what, at: lines.anchor(fault.offset, ""))
    }
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
  ]

  /// What is meant by the bytes between two quotation marks.
  static func text(_ bytes: ArraySlice<UInt8>) throws -> String {
    var units: [UInt8] = []
    var at = bytes.startIndex
    func fault(_ what: String) -> JSONScanner.Fault { .init(what: what, offset: at) }
    /// The four digits after an escape's letter, which stands at `place`.
    func unit(at place: Int) -> UInt16? {
      guard place + 4 < bytes.endIndex else { return nil }
      let digits = String(decoding: bytes[(place + 1)...(place + 4)], as: UTF8.self)
      return digits.utf8.allSatisfy(\.isHexDigit) ? UInt16(digits, radix: 16) : nil
    }
    while at < bytes.endIndex {
      let byte = bytes[at]
      guard byte >= 0x20 else { throw fault("a line ends within quotation marks; write it as \\n") }
      guard byte == UInt8(ascii: "\\") else {
        units.append(byte)
        at += 1
        continue
      }
      at += 1
      if let meant = escapes[bytes[at]] {
        units.append(meant)
        at += 1
      } else if bytes[at] == UInt8(ascii: "u"), let high = unit(at: at) {
        at += 5
        var codes = [high]
        if UTF16.isLeadSurrogate(high), at + 1 < bytes.endIndex, bytes[at] == UInt8(ascii: "\\"),
          bytes[at + 1] == UInt8(ascii: "u"), let low = unit(at: at + 1)
        {
          codes.append(low)
          at += 6
        }
        units += String(decoding: codes, as: UTF16.self).utf8
      } else {
        throw fault("this means nothing after a backslash")
      }
    }
    return String(decoding: units, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
