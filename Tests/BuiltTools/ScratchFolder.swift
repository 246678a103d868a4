package import Foundation

/// A folder of a test's own, gone when the test is done.
package final class ScratchFolder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("permdocs-tests-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package subscript(_ path: String) -> URL { url.appendingPathComponent(path) }

  package func write(_ text: String, to path: String) throws {
    let file = self[path]
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  package func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: self[path]), as: UTF8.self)
  }

  /// Every file below a folder with its text, by path.
  package func files(below path: String = "") throws -> [String: String] {
    let root = path.isEmpty ? url : self[path]
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      var isFolder: ObjCBool = false
      let full = root.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: full.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = String(decoding: try Data(contentsOf: full), as: UTF8.self)
    }
    return files
  }
}
