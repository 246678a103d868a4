import Diagnostics
import SiteWriter

/// Lines of the files that findings point into, each file read once.
struct SourceLines {
  /// What is in no file.
  private let texts: [String: [UInt8]]
  private var files: [String: [Substring]] = [:]

  init(_ texts: [String: [UInt8]] = [:]) { self.texts = texts }

  /// The line that an anchor stands on; `nil` where it can no longer be read.
  mutating func line(of anchor: SourceAnchor) -> String? {
    if files[anchor.file] == nil {
      let bytes = texts[anchor.file] ?? (try? FileSystem.contents(of: anchor.file))
      files[anchor.file] =
        bytes.map {
          String(decoding: $0, as: UTF8.self)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        } ?? []
    }
    guard let lines = files[anchor.file], lines.indices.contains(anchor.line - 1) else {
      return nil
    }
    return String(lines[anchor.line - 1])
  }
}
