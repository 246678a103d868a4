/// Walks over a JSON text once and notes where its values begin.
///
/// Values themselves are read by the decoder; this finds the first place where a text breaks off, and
/// refuses what is nested deeper or holds more than any policy, before anything is made of it.
struct JSONScanner {
  struct Fault: Error {
    let what: String
    let offset: Int
    /// What to underline there.
    var word: Range<Int>?
  }

  private static let deepest = 32
  private static let mostValues = 2_000_000

  private let bytes: [UInt8]
  private var at = 0
  private var values = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func wholeText() throws -> JSONPlaces.Node {
    let node = try value(depth: 0)
    skipSpace()
    guard at == bytes.count else { throw fault("something stands after its end") }
    return node
  }

  /// An object whose members are texts: each with the place of its key and of its value, as written.
  mutating func wholeTexts() throws -> [(key: Range<Int>, value: Range<Int>)] {
    var members: [(Range<Int>, Range<Int>)] = []
    skipSpace()
    try expect(UInt8(ascii: "{"))
    try list(until: UInt8(ascii: "}")) { scanner in
      let key = try scanner.text()
      scanner.skipSpace()
      try scanner.expect(UInt8(ascii: ":"))
      scanner.skipSpace()
      guard try scanner.next() == UInt8(ascii: "\"") else {
        throw scanner.fault("a text in quotation marks is missing here")
      }
      members.append((key, try scanner.text()))
      scanner.values += 1
      guard scanner.values <= Self.mostValues else {
        throw scanner.fault("it has more than \(Self.mostValues) values")
      }
    }
    skipSpace()
    guard at == bytes.count else { throw fault("something stands after its end") }
    return members
  }

  private mutating func value(depth: Int) throws -> JSONPlaces.Node {
    skipSpace()
    values += 1
    guard depth <= Self.deepest else {
      throw fault("values are nested more than \(Self.deepest) deep")
    }
    guard values <= Self.mostValues else {
      throw fault("it has more than \(Self.mostValues) values")
    }
    var node = JSONPlaces.Node(offset: at)
    switch try next() {
    case UInt8(ascii: "{"):
      at += 1
      try list(until: UInt8(ascii: "}")) { scanner in
        let written = try scanner.text()
        let key = try scanner.meant(by: written)
        scanner.skipSpace()
        try scanner.expect(UInt8(ascii: ":"))
        var value = try scanner.value(depth: depth + 1)
        value.key = written
        guard node.members.updateValue(value, forKey: key) == nil else {
          throw Fault(
            what: "\(key.debugDescription) stands there twice", offset: written.lowerBound,
            word: written)
        }
      }
    case UInt8(ascii: "["):
      at += 1
      try list(until: UInt8(ascii: "]")) { scanner in
        node.items.append(try scanner.value(depth: depth + 1))
      }
    case UInt8(ascii: "\""):
      _ = try text()
    default:
      let start = at
      while at < bytes.count, Self.isBare(bytes[at]) { at += 1 }
      guard at > start else { throw fault("a value is missing here") }
      guard Self.isValue(bytes[start..<at]) else {
        throw Fault(what: "this is no JSON", offset: start, word: start..<at)
      }
    }
    node.end = at
    return node
  }

  private mutating func list(
    until end: UInt8, _ element: (inout JSONScanner) throws -> Void
  ) throws {
    skipSpace()
    if try next() == end {
      at += 1
      return
    }
    while true {
      skipSpace()
      try element(&self)
      skipSpace()
      if try next() == end {
        at += 1
        return
      }
      try expect(UInt8(ascii: ","))
    }
  }

  /// What a key means, so that no other spelling of it passes for another key.
  private func meant(by written: Range<Int>) throws -> String {
    let written = bytes[written]
    return written.contains(UInt8(ascii: "\\"))
      ? try JSONTexts.text(written) : String(decoding: written, as: UTF8.self)
  }

  private mutating func text() throws -> Range<Int> {
    try expect(UInt8(ascii: "\""))
    let start = at
    while try next() != UInt8(ascii: "\"") {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    at += 1
    return start..<(at - 1)
  }

  private func next() throws -> UInt8 {
    guard at < bytes.count else {
      throw Fault(what: "it breaks off before its end", offset: max(bytes.count - 1, 0))
    }
    return bytes[at]
  }

  private mutating func expect(_ byte: UInt8) throws {
    guard try next() == byte else {
      throw fault("\(Character(Unicode.Scalar(byte))) is missing here")
    }
    at += 1
  }

  private mutating func skipSpace() {
    while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isValue(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.first ?? 0 {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: ["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
    }
  }

  /// What numbers, true, false and null are made of.
  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private func fault(_ what: String) -> Fault { Fault(what: what, offset: at) }
}
