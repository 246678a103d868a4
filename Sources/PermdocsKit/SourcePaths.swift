import Diagnostics
import DocumentModel

/// Turns the paths of findings into what people are shown: never an absolute one.
struct SourcePaths: Sendable {
  /// The file that started the program.
  let program: String
  /// The package that holds the program, with a slash at its end.
  let root: String
  /// The folder the command was called in, with a slash at its end.
  let current: String

  /// - Parameter program: A file below the `Sources` or `Tests` of the package.
  init(program: String, current: String = FileSystem.currentFolder) {
    self.program = program
    let parts = program.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.lastIndex { $0 == "Sources" || $0 == "Tests" } ?? parts.count - 1
    root = parts[..<above].map { $0 + "/" }.joined()
    self.current = current.hasSuffix("/") ? current : current + "/"
  }

  /// The path from the package, else from the current folder; else its last part alone.
  func shown(_ path: String) -> String {
    for folder in [root, current] where folder.utf8.count > 1 && path.hasPrefix(folder) {
      return String(path.dropFirst(folder.count))
    }
    guard path.hasPrefix("/") else { return path }
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The place as pages tell it; nothing where only the file's name could be told.
  @Sendable func place(_ anchor: SourceAnchor) -> Table.Source? {
    let file = shown(anchor.file)
    return file.contains("/") ? Table.Source(file: file, line: anchor.line) : nil
  }
}
