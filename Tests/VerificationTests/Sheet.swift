/// What a help center would publish of a policy: headings, tables, lists, before any shape is chosen.
struct Sheet {
  /// A cell, and what may stand in its place to make the page false.
  struct Cell {
    var text: String
    /// Other values of its kind; none for names and remarks, which are no decisions.
    var others: [String] = []
  }

  enum Block {
    case heading(String)
    case table(header: [String], rows: [[Cell]])
    /// Items, each beginning with a cell that may be changed.
    case list([(cell: Cell, rest: String)])
  }

  /// Where a cell stands: block, row, column.
  struct Path: Hashable { let block, row, column: Int }

  var blocks: [Block] = []

  /// The cells whose change makes the page false.
  var decisions: [Path] {
    blocks.enumerated().flatMap { block, content -> [Path] in
      switch content {
      case .heading: []
      case .table(_, let rows):
        rows.enumerated().flatMap { row, cells in
          cells.indices.filter { !cells[$0].others.isEmpty }
            .map { Path(block: block, row: row, column: $0) }
        }
      case .list(let items): items.indices.map { Path(block: block, row: $0, column: 0) }
      }
    }
  }

  subscript(path: Path) -> Cell {
    get {
      switch blocks[path.block] {
      case .heading(let text): Cell(text: text)
      case .table(_, let rows): rows[path.row][path.column]
      case .list(let items): items[path.row].cell
      }
    }
    set {
      switch blocks[path.block] {
      case .heading: return
      case .table(let header, var rows):
        rows[path.row][path.column] = newValue
        blocks[path.block] = .table(header: header, rows: rows)
      case .list(var items):
        items[path.row].cell = newValue
        blocks[path.block] = .list(items)
      }
    }
  }
}
