/// The formats in which a handbook is published.
enum Formats {
  static let all: [any PageFormat.Type] = [MarkdownFormat.self, HTMLFormat.self, TwinFormat.self]
}

extension [any PageFormat.Type] {
  /// Their folders, each once.
  var folders: [String] { map { $0.folder }.inOrderOnce }

  /// The folders in which a data file stands.
  func folders(ofCommitted isCommitted: Bool) -> [String] {
    filter { $0.data == .all || $0.data == .committed && isCommitted }.folders
  }
}

extension [String] {
  fileprivate var inOrderOnce: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
