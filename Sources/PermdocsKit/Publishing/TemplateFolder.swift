/// An adopter's own page shells and styles, by file name; empty for the built-in ones.
struct TemplateFolder {
  var name = "Templates"
  var files: [String: [UInt8]] = [:]

  init(_ folder: String?) throws {
    guard let folder else { return }
    name = folder
    for file in try FileSystem.names(in: folder)
    where FileSystem.kind(of: "\(folder)/\(file)") == .file && !Self.isForItsWriters(file) {
      files[file] = try FileSystem.contents(of: "\(folder)/\(file)")
    }
  }

  /// What describes the folder, or builds it into a program, is no part of a site.
  private static func isForItsWriters(_ file: String) -> Bool {
    file == "README.md" || file.hasSuffix(".swift")
  }
}
