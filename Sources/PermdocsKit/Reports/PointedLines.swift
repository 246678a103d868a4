import Diagnostics

/// Lines of the files that findings point into, each file read once.
struct PointedLines {
  /// What is in no file.
  private let texts: [String: [UInt8]]
  private var files: [String: Lines] = [:]

  init(_ texts: [String: [UInt8]] = [:]) { self.texts = texts }

  /// The line that an anchor stands on; `nil` where it can no longer be read.
  mutating func line(of anchor: SourceAnchor) -> String? {
    if files[anchor.file] == nil {
      let bytes = texts[anchor.file] ?? (try? FileSystem.contents(of: anchor.file))
      files[anchor.file] = Lines(bytes ?? [])
    }
    return files[anchor.file]?[anchor.line]
  }
}

/// A text by its lines: where each begins, because a file may have millions of them.
private struct Lines {
  private let bytes: [UInt8]
  private var starts: [Int] = [0]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let feed = UInt8(ascii: "\n")
    let back = UInt8(ascii: "\r")
    for (place, byte) in bytes.enumerated() where byte == feed || byte == back {
      let isFirstOfTwo = byte == back && place + 1 < bytes.count && bytes[place + 1] == feed
      if !isFirstOfTwo { starts.append(place + 1) }
    }
  }

  /// Counted from one, without what ends it.
  subscript(number: Int) -> String? {
    guard !bytes.isEmpty, starts.indices.contains(number - 1) else { return nil }
    let end = number < starts.count ? starts[number] : bytes.count
    let line = bytes[starts[number - 1]..<end].prefix { $0 != 10 && $0 != 13 }
    return String(decoding: line, as: UTF8.self)
  }
}
