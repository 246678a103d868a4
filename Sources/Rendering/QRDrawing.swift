/// A square code as a drawing within a page.
enum QRDrawing {
  /// The light border that readers of codes need, in modules.
  static let quietZone = 4

  /// Inline SVG: one path, a row of dark modules one stroke of it; nothing where no code holds the text.
  static func svg(of text: String, title: String) -> String? {
    guard let code = QRCode(text) else { return nil }
    let side = code.width + 2 * quietZone
    var path = ""
    for row in 0..<code.width {
      var column = 0
      while column < code.width {
        guard code.isDark(row: row, column: column) else {
          column += 1
          continue
        }
        var end = column
        while end < code.width, code.isDark(row: row, column: end) { end += 1 }
        path += "M\(column + quietZone) \(row + quietZone)h\(end - column)v1h-\(end - column)z"
        column = end
      }
    }
    var words = ByteBuffer()
    words.append(escaping: title)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" role="img" \
      shape-rendering="crispEdges"><title>\(String(decoding: words.bytes, as: UTF8.self))</title>\
      <path fill="#fff" d="M0 0h\(side)v\(side)h-\(side)z"/><path d="\(path)"/></svg>
      """
  }
}
