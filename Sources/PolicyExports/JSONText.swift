import Diagnostics

/// A little JSON, one value on a line where that reads best.
enum JSONText {
  static func quoted(_ text: String) -> String { Spelling.json(text) }

  static func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }

  static func texts(_ texts: some Sequence<String>) -> String { list(texts.map(quoted)) }

  static func object(_ members: [(String, String)]) -> String {
    "{\(members.map { "\(quoted($0)): \($1)" }.joined(separator: ", "))}"
  }
}
