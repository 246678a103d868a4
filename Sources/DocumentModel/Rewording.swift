/// What every run of words of a page is put through, and every text that has no links.
package struct Rewording {
  package var run: ([Inline]) -> [Inline]
  package var text: (String) -> String

  package init(
    run: @escaping ([Inline]) -> [Inline],
    text: @escaping (String) -> String
  ) {
    self.run = run
    self.text = text
  }

  /// Takes the marks of quoted words away.
  package static var unmarking: Rewording {
    Rewording(run: { $0.unmarked }, text: QuotedWords.unmarked)
  }
}

extension Document {
  /// The same page in other words; addresses, anchors and code stay.
  package func reworded(_ rewording: Rewording) -> Document {
    var page = self
    page.title = rewording.text(title)
    page.summary = rewording.text(summary)
    page.trail = trail.map { Step(rewording.text($0.words), $0.target) }
    page.menu = menu.map { Step(rewording.text($0.words), $0.target) }
    page.blocks = blocks.map { $0.reworded(rewording) }
    page.stamp = stamp.map {
      Stamp(
        product: rewording.text($0.product), version: rewording.text($0.version),
        fingerprint: $0.fingerprint)
    }
    page.changed = changed.map(rewording.text)
    return page
  }
}

extension Block {
  fileprivate func reworded(_ rewording: Rewording) -> Block {
    switch self {
    case .heading(let level, let id, let words):
      .heading(level: level, id: id, rewording.run(words))
    case .paragraph(let words): .paragraph(rewording.run(words))
    case .list(let style, let items): .list(style, items.map { $0.map { $0.reworded(rewording) } })
    case .table(let table): .table(table.reworded(rewording))
    case .callout(let kind, let inside): .callout(kind, inside.map { $0.reworded(rewording) })
    case .code(let language, let text): .code(language: language, QuotedWords.unmarked(text))
    case .quote(let inside): .quote(inside.map { $0.reworded(rewording) })
    case .divider: .divider
    }
  }
}

extension Table {
  fileprivate func reworded(_ rewording: Rewording) -> Table {
    func noun(_ noun: Filter.Noun) -> Filter.Noun {
      Filter.Noun(rewording.text(noun.one), rewording.text(noun.many))
    }
    var table = self
    table.caption = rewording.run(caption)
    for column in columns.indices {
      table.columns[column].heading = rewording.run(columns[column].heading)
    }
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        table.rows[row].cells[cell].content = rewording.run(rows[row].cells[cell].content)
      }
    }
    table.filter = filter.map { Filter(rows: noun($0.rows), columns: noun($0.columns)) }
    return table
  }
}

extension [Inline] {
  /// The same words without the marks of quoted ones.
  package var unmarked: [Inline] {
    map { inline in
      switch inline {
      case .text(let text): .text(QuotedWords.unmarked(text))
      case .code(let text): .code(QuotedWords.unmarked(text))
      case .strong(let inside): .strong(inside.unmarked)
      case .emphasis(let inside): .emphasis(inside.unmarked)
      case .link(let target, let inside): .link(target, inside.unmarked)
      case .untranslated(let inside): .untranslated(inside.unmarked)
      case .lineBreak: .lineBreak
      }
    }
  }
}
