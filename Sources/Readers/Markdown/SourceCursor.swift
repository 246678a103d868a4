import Diagnostics

/// Finds, one after the other, the words of a text in the bytes of its file.
///
/// The parser's own columns of inline nodes are wrong after some line breaks and within some lists.
/// Words stand in the file in the order in which they are read, so each is looked for from where the
/// last one ended.
struct SourceCursor {
  private let bytes: [UInt8]
  /// Where each line begins, by number from zero.
  private let lineStarts: [Int]
  private let file: String
  private var position = 0
  /// Where what is being read ends.
  private var end: Int

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    end = bytes.count
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// Goes to the start of a line, counted from one, and looks no further than the last; never back.
  mutating func move(toLine line: Int, upTo last: Int) {
    guard lineStarts.indices.contains(line - 1) else { return }
    let last = max(line, last)
    end = last < lineStarts.count ? lineStarts[last] : bytes.count
    position = min(max(position, lineStarts[line - 1]), end)
  }

  /// Goes past the next place where the text stands, and says where that is.
  ///
  /// What is written otherwise than it reads, such as `&amp;`, is not found and moves nothing.
  mutating func take(_ text: String) -> SourceAnchor? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    var start = position
    while let found = bytes[start..<end].firstIndex(of: first), found + wanted.count <= end {
      if bytes[found..<(found + wanted.count)].elementsEqual(wanted) {
        position = found + wanted.count
        return anchor(at: found, word: text)
      }
      start = found + 1
    }
    return nil
  }

  /// Goes past the address of the link whose words were just taken, and says where it stands.
  mutating func takeAddress(_ address: String) -> SourceAnchor? {
    var next = position
    while next < bytes.count, "*_`\\ \n".utf8.contains(bytes[next]) { next += 1 }
    guard bytes[next...].starts(with: "](".utf8) else { return nil }
    next += 2
    while next < bytes.count, " \n<".utf8.contains(bytes[next]) { next += 1 }
    guard !address.isEmpty, next + address.utf8.count <= end,
      bytes[next...].starts(with: address.utf8)
    else { return nil }
    // A title may follow, whose words are nobody's.
    let after = next + address.utf8.count
    position = bytes[after..<end].firstIndex(of: UInt8(ascii: ")")) ?? after
    return anchor(at: next, word: address)
  }

  /// The place that comes next, for what cannot be found.
  var here: SourceAnchor { anchor(at: min(position, bytes.count), word: "") }

  private func anchor(at offset: Int, word: String) -> SourceAnchor {
    // The last line that begins at or before the place.
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceAnchor(
      file: file, line: low + 1, column: offset - lineStarts[low] + 1, word: word)
  }
}
