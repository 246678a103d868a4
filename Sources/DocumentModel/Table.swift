/// A table whose first columns head its rows.
package struct Table: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package var heading: [Inline]
    /// Whether cells of this column state what somebody may do.
    package var isState: Bool
    /// Permanent name of the column; with the row's it makes a cell's anchor.
    package var id: String?

    package init(_ heading: [Inline], isState: Bool = false, id: String? = nil) {
      self.heading = heading
      self.isState = isState
      self.id = id
    }

    package init(_ heading: Words, isState: Bool = false) {
      self.init([.words(heading)], isState: isState)
    }
  }

  package struct Row: Hashable, Sendable {
    /// Permanent anchor of the row.
    package var id: String?
    package var cells: [Cell]
    /// Where what the row says is written; pages for people to open show it, committed ones do not.
    package var source: Source?

    package init(id: String? = nil, _ cells: [Cell], source: Source? = nil) {
      self.id = id
      self.cells = cells
      self.source = source
    }
  }

  /// A line of a file, as people know it.
  package struct Source: Hashable, Sendable {
    package var file: String
    package var line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  package struct Cell: Hashable, Sendable {
    package var content: [Inline]
    package var tone: Tone?
    /// Where a reader finds why the cell says what it says.
    package var reason: LinkTarget?
    /// Whom and what it speaks of, where it states what somebody may do.
    package var fact: Fact?

    package init(
      _ content: [Inline], tone: Tone? = nil, reason: LinkTarget? = nil, fact: Fact? = nil
    ) {
      self.content = content
      self.tone = tone
      self.reason = reason
      self.fact = fact
    }

    package init(_ words: Words, tone: Tone? = nil, fact: Fact? = nil) {
      self.init([.words(words)], tone: tone, fact: fact)
    }
  }

  /// Whom and what a cell speaks of, by their ids.
  package struct Fact: Hashable, Sendable {
    package var card: String
    package var feature: String

    package init(card: String, feature: String) {
      self.card = card
      self.feature = feature
    }
  }

  /// Permanent anchor of the table.
  package var id: String
  package var caption: [Inline]
  package var columns: [Column]
  /// How many of the columns it takes to name a row.
  package var headings: Int
  package var rows: [Row]
  /// What the rows and columns are called, where readers may choose which of them to see.
  package var filter: Filter?
  /// The question that the table answers as far as a table can; a script may put a form above it.
  package var tool: String?

  package struct Filter: Hashable, Sendable {
    /// The words for one and for several of something.
    package struct Noun: Hashable, Sendable {
      package var one: Words
      package var many: Words

      package init(_ one: Words, _ many: Words) {
        self.one = one
        self.many = many
      }
    }

    package var rows: Noun
    package var columns: Noun

    package init(rows: Noun, columns: Noun) {
      self.rows = rows
      self.columns = columns
    }
  }

  package init(
    id: String, caption: [Inline], columns: [Column], headings: Int = 1, rows: [Row],
    filter: Filter? = nil
  ) {
    self.filter = filter
    self.id = id
    self.caption = caption
    self.columns = columns
    self.headings = headings
    self.rows = rows
  }
}

extension Table {
  /// The anchor of a cell where both its row and its column have a name.
  package func anchor(of row: Row, _ column: Column) -> String? {
    guard let row = row.id, let column = column.id else { return nil }
    return "\(row).\(column)"
  }

  /// Every anchor of the table but its own: its rows' and its cells'.
  package var innerAnchors: [String] { rows.compactMap(\.id) + cellAnchors }

  package var cellAnchors: [String] {
    let named = columns.filter { $0.id != nil }
    return named.isEmpty ? [] : rows.flatMap { row in named.compactMap { anchor(of: row, $0) } }
  }
}

/// How much a cell gives: it decides the badge, never the words.
package enum Tone: String, Hashable, Sendable, CaseIterable {
  /// Nothing, on purpose.
  case none
  /// Nothing, and nobody decided so.
  case undecided
  /// The product cannot grant it.
  case notOffered = "not-offered"
  /// To look, and no more.
  case look
  /// To do something with it.
  case change
  /// All that there is to grant, or something of what the highest level adds.
  case full
  /// Held under a condition.
  case conditional
}
