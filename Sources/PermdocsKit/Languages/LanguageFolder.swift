import Diagnostics
import Handbook
import PolicyAudit
import Translation

/// The translations beside the guides: `<content>/languages/<tag>.json`.
enum LanguageFolder {
  private static let ending = ".json"

  static func path(of tag: String, below content: String) -> String {
    "\(content)/languages/\(tag)\(ending)"
  }

  /// In the order of their tags; no folder, no languages.
  static func read(below content: String, products: [String]) throws -> Diagnosed<[LanguageFile]> {
    let folder = "\(content)/languages"
    guard FileSystem.kind(of: folder) == .folder else { return Diagnosed([]) }
    let read = try FileSystem.names(in: folder).filter { $0.hasSuffix(ending) }.map { name in
      try file(String(name.dropLast(ending.count)), below: content, products: products)
    }
    return Diagnosed(read.compactMap(\.value), findings: read.flatMap(\.findings))
  }

  /// The file of one language.
  static func file(
    _ tag: String, below content: String, products: [String]
  ) throws -> Diagnosed<LanguageFile?> {
    let path = path(of: tag, below: content)
    if let wrong = TranslationRules.wrongTag(
      tag, file: path, products: products, isReserved: Slug.isReserved(tag))
    {
      return Diagnosed(nil, findings: [wrong])
    }
    guard FileSystem.size(of: path) ?? 0 <= LanguageFile.largestFile else {
      return LanguageFile.tooLarge(path)
    }
    let words = LanguageFile.read(try FileSystem.contents(of: path), tag: tag, file: path)
    let beside = LanguageFile.sentences(beside: path)
    guard var file = words.value, FileSystem.kind(of: beside) == .file else { return words }
    let sentences = SentenceFile.read(
      try FileSystem.contents(of: beside), file: beside, english: .english)
    guard let read = sentences.value else {
      return Diagnosed(nil, findings: words.findings + sentences.findings)
    }
    file.sentences = read
    return Diagnosed(file, findings: words.findings + sentences.findings)
  }
}
