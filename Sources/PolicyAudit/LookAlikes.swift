/// What a text looks like: letters and digits that readers take for one another are the same.
///
/// After Unicode's confusables (UTS #39), as far as they look like a letter or a digit of ASCII.
enum LookAlikes {
  /// The same for two texts that cannot be told apart on a page.
  static func skeleton(of text: String) -> String {
    var skeleton = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      skeleton.append(sameAs(scalar) ?? scalar)
    }
    return String(skeleton)
  }

  /// The letters that look like one of ASCII and stand in a word that has letters of ASCII, too.
  static func strangers(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.split { !$0.properties.isAlphabetic }.flatMap { word in
      word.contains { $0.isASCII } ? word.filter { !$0.isASCII && table[$0] != nil } : []
    }
  }

  private static func sameAs(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "0": "O"
    case "1", "I", "|": "l"
    default: table[scalar]
    }
  }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let lines = String(decoding: PackageResources.look_alikes_txt, as: UTF8.self)
      .split(separator: "\n").filter { $0.utf8.first != UInt8(ascii: "#") }
    return lines.reduce(into: [:]) { table, line in
      let signs = line.split(separator: " ")
      guard let meant = signs.first?.unicodeScalars.first else { return }
      for sign in signs.dropFirst() {
        if let scalar = UInt32(sign, radix: 16).flatMap(Unicode.Scalar.init) {
          table[scalar] = meant
        }
      }
    }
  }()
}
