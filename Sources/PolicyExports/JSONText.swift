/// A little JSON, one value on a line where that reads best.
enum JSONText {
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default: result += OneLine.escaped(String(scalar)) { _ in utf16(scalar) }
      }
    }
    return result + "\""
  }

  static func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }

  static func texts(_ texts: some Sequence<String>) -> String { list(texts.map(quoted)) }

  static func object(_ members: [(String, String)]) -> String {
    "{\(members.map { "\(quoted($0)): \($1)" }.joined(separator: ", "))}"
  }

  private static func utf16(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
