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
    blocks.tables.contains { table in table.rows.contains { $0.cells.first?.tone != nil } }
  }

  /// The tones that occur on the page, from nothing to everything.
  var tones: [Tone] {
    var found: Set<Tone> = []
    for table in blocks.tables {
      for row in table.rows { found.formUnion(row.cells.compactMap(\.tone)) }
    }
    return Tone.allCases.filter(found.contains)
  }
}
