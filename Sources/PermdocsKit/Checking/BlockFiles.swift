/// The Markdown files outside the handbook that may hold blocks.
enum BlockFiles {
  private static let ending = ".md"

  /// The files that everybody looks into first: README.md, and every Markdown file below docs.
  static func customary() throws -> [String] {
    let readme = FileSystem.kind(of: "README.md") == .file ? ["README.md"] : []
    let docs =
      FileSystem.kind(of: "docs") == .folder
      ? try FileSystem.files(below: "docs", ending: ending) : []
    return readme + docs
  }
}

/// The way from one file to a folder, as a link writes it.
enum RelativePath {
  /// "../Output/markdown/"; both paths start from `current`.
  static func from(_ file: String, to folder: String, current: String) -> String {
    let start = parts(of: file, current).dropLast()
    let end = parts(of: folder, current)
    let shared = zip(start, end).prefix { $0 == $1 }.count
    return
      (Array(repeating: "..", count: start.count - shared) + end.dropFirst(shared))
      .map { $0 + "/" }.joined()
  }

  private static func parts(of path: String, _ current: String) -> [Substring] {
    let whole = path.hasPrefix("/") ? path : current + "/" + path
    return whole.split(separator: "/").reduce(into: []) { parts, part in
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
  }
}
