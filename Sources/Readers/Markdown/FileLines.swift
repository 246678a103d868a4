/// The lines of a file as CommonMark counts them, in bytes.
struct FileLines {
  struct Line {
    /// Without what ends the line.
    let text: Range<Int>
    /// Where the next line begins.
    let end: Int
  }

  private(set) var lines: [Line] = []

  init(_ bytes: [UInt8]) {
    // A byte order mark is no part of the first line.
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let stop = bytes[start...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
      let isPair = stop + 1 < bytes.count && bytes[stop] == 13 && bytes[stop + 1] == 10
      let end = min(stop + (isPair ? 2 : 1), bytes.count)
      lines.append(Line(text: start..<stop, end: end))
      start = end
    }
  }
}
