/// How many lines a text takes in a column.
///
/// Programs do not all make a row higher for what runs over several lines, so the height is told them.
enum Wrapping {
  /// - Parameter width: Of the column, in characters of middling width.
  static func lines(_ text: String, in width: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + lines(line: $1, in: width) }
  }

  private static func lines(line: Substring, in width: Int) -> Int {
    var lines = 1
    var used = 0
    for word in line.split(separator: " ") {
      let length = word.reduce(0) {
        $0 + ($1.unicodeScalars.contains { $0.value > 0x10FF } ? 2 : 1)
      }
      if used > 0, used + 1 + length > width {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + length
      // A word that is longer than a line is broken.
      while used > width {
        lines += 1
        used -= width
      }
    }
    return lines
  }
}
