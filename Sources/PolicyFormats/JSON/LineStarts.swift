import Diagnostics

/// Where the lines of a text begin, so that a place in it can be told.
struct LineStarts {
  private let starts: [Int]
  let file: String

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  func anchor(_ offset: Int, _ word: String) -> SourceAnchor {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return SourceAnchor(file: file, line: low, column: offset - starts[low - 1] + 1, word: word)
  }
}
