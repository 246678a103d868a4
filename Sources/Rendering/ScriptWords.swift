import Templates

/// What the site's scripts say: the first text in each call of `site.word('…')`.
package enum ScriptWords {
  /// Every such text, as it stands in the scripts.
  package static func all(overriding replaced: [String: [UInt8]] = [:]) -> Set<String> {
    let files = BuiltInTemplates.files.merging(replaced) { $1 }
    return Set(BuiltInTemplates.scriptOrder.flatMap { words(in: files[$0] ?? []) })
  }

  private static let call = Array("site.word('".utf8)

  private static func words(in script: [UInt8]) -> [String] {
    var words: [String] = []
    var rest = script[...]
    while let found = rest.firstRange(of: call) {
      rest = rest[found.upperBound...]
      guard let end = rest.firstIndex(of: UInt8(ascii: "'")) else { break }
      words.append(String(decoding: rest[..<end], as: UTF8.self))
      rest = rest[end...]
    }
    return words
  }

  /// The script that gives the others their words.
  static func file(_ words: [String: String]) -> [UInt8] {
    guard !words.isEmpty else { return [] }
    var out = ByteBuffer(capacity: words.count * 64)
    out.append("site.words = {\n")
    for (key, text) in words.sorted(by: { $0.key < $1.key }) {
      out.append(strings: [key, text], separator: ":")
      out.append(",\n")
    }
    out.append("};\n")
    return out.bytes
  }
}
