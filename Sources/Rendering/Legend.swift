import DocumentModel

// What the marks of state cells mean, whatever the words beside them.

extension Tone {
  /// The legend's words for a cell of this tone.
  var legend: ShellWord {
    switch self {
    case .none: .noAccess
    case .undecided: .notDecided
    case .notOffered: .notOffered
    case .look: .canLook
    case .change: .canAct
    case .full: .full
    case .conditional: .conditional
    }
  }
}

extension CalloutKind {
  /// What stands over a remark.
  var word: ShellWord {
    switch self {
    case .note: .note
    case .tip: .tip
    case .warning: .warning
    }
  }
}

extension Table {
  var hasTones: Bool { rows.contains { $0.cells.contains { $0.tone != nil } } }
}

extension Document {
  /// Whether a table of the page has states for its rows' headings, and so is a legend itself.
  var explainsItsTones: Bool {
    tables.contains { table in table.rows.contains { $0.cells.first?.tone != nil } }
  }

  /// The tones that occur on the page, from nothing to everything.
  var tones: [Tone] {
    var found: Set<Tone> = []
    for table in tables {
      for row in table.rows { found.formUnion(row.cells.compactMap(\.tone)) }
    }
    return Tone.allCases.filter(found.contains)
  }

  private var tables: [Table] {
    var tables: [Table] = []
    func visit(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .table(let table): tables.append(table)
        case .list(_, let items): items.forEach(visit)
        case .callout(_, let inside), .quote(let inside): visit(inside)
        case .heading, .paragraph, .code, .divider: break
        }
      }
    }
    visit(blocks)
    return tables
  }
}
