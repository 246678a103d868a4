/// What has been written of a page so far.
///
/// Pages are bytes from the start: a `String` that grows checks itself for validity again and again.
struct ByteBuffer {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  var count: Int { bytes.count }
  var last: UInt8? { bytes.last }

  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ slice: some Collection<UInt8>) { bytes.append(contentsOf: slice) }

  mutating func append(verbatim text: some StringProtocol) { bytes.append(contentsOf: text.utf8) }

  /// Appends a text in which some bytes are spelt otherwise.
  ///
  /// `spelling` sees the whole text and a place in it; runs between such bytes are copied as they
  /// are.
  @inline(__always)
  mutating func append(
    _ text: String, spelling: (UnsafeBufferPointer<UInt8>, Int) -> StaticString?
  ) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in source.indices {
        guard let other = spelling(source, index) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        append(other)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
    }
  }

  mutating func insert(_ byte: UInt8, at index: Int) { bytes.insert(byte, at: index) }

  mutating func removeLast(_ count: Int) { bytes.removeLast(count) }
}
