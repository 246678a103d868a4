/// A form in which a sheet is handed out.
enum Shape: CaseIterable {
  case markdown, html
  /// Text with pipes between the cells, blank ones too.
  case pipes
  /// Text with pipes, blank cells pushed to the end of the row and the last row cut short.
  case collapsed
  /// Text with one cell on each line.
  case stacked
}

/// A sheet in one shape, and the line on which each of its cells stands.
struct Handout {
  private(set) var lines: [String] = []
  private(set) var places: [Sheet.Path: Int] = [:]
  let shape: Shape

  var text: String { lines.joined(separator: "\n") + "\n" }

  init(_ sheet: Sheet, as shape: Shape) {
    self.shape = shape
    if shape == .html { lines += ["<!doctype html>", "<html><body>"] }
    for (number, block) in sheet.blocks.enumerated() {
      switch block {
      case .heading(let text): heading(text)
      case .table(let header, let rows): table(header, rows, number)
      case .list(let items): list(items.map { $0.cell.text + $0.rest }, number)
      }
    }
    if shape == .html { lines.append("</body></html>") }
  }

  private mutating func heading(_ text: String) {
    switch shape {
    case .markdown: lines += ["", "## \(text)", ""]
    case .html: lines.append("<h2>\(escaped(text))</h2>")
    case .pipes, .collapsed: lines.append(text)
    case .stacked: lines += ["", "", text]
    }
  }

  private mutating func list(_ items: [String], _ block: Int) {
    if shape == .html { lines.append("<ul>") }
    for (row, item) in items.enumerated() {
      if shape == .stacked { lines.append("") }
      switch shape {
      case .markdown: lines.append("- \(item)")
      case .html: lines.append("<li>\(escaped(item))</li>")
      case .pipes, .collapsed, .stacked: lines.append("  • \(item)")
      }
      places[Sheet.Path(block: block, row: row, column: 0)] = lines.count
    }
    if shape == .html { lines.append("</ul>") }
  }

  private mutating func table(_ header: [String], _ rows: [[Sheet.Cell]], _ block: Int) {
    if shape == .html { lines.append("<table>") }
    row(header, at: nil, block, isLast: false)
    if [.markdown, .collapsed].contains(shape) {
      lines.append(String(repeating: "|---", count: header.count) + "|")
    }
    for (number, cells) in rows.enumerated() {
      row(cells.map(\.text), at: number, block, isLast: number == rows.count - 1)
    }
    if shape == .html { lines.append("</table>") }
  }

  private mutating func row(_ cells: [String], at row: Int?, _ block: Int, isLast: Bool) {
    func note(_ column: Int) {
      guard let row else { return }
      places[Sheet.Path(block: block, row: row, column: column)] = lines.count
    }
    let filled = cells.filter { !$0.isEmpty }
    switch shape {
    case .markdown, .pipes: lines.append("| " + cells.joined(separator: " | ") + " |")
    case .collapsed:
      let blanks = isLast ? 0 : cells.count - filled.count
      lines.append(
        filled.joined(separator: " | ") + " |" + (blanks > 0 ? " " : "")
          + String(repeating: "|", count: blanks))
    case .html:
      lines.append("<tr>")
      for (column, cell) in cells.enumerated() {
        lines.append("<td>\(escaped(cell))</td>")
        note(column)
      }
      lines.append("</tr>")
      return
    case .stacked:
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        lines += ["", cell]
        note(column)
      }
      return
    }
    cells.indices.forEach(note)
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += ["&": "&amp;", "<": "&lt;"][$1] ?? String($1) }
  }
}
