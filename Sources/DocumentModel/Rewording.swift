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
  package func reworded(_ rewording: Rewording) -> Block {
    switch self {
    case .table(let table): .table(table.reworded(rewording)).mapRuns(rewording.run)
    case .code(let language, let text): .code(language: language, QuotedWords.unmarked(text))
    case .list, .callout, .quote, .divider: mapInside { $0.map { $0.reworded(rewording) } }
    case .heading, .paragraph: mapRuns(rewording.run)
    }
  }
}

extension Table {
  /// With other words for what its rows and columns are called.
  package func reworded(_ rewording: Rewording) -> Table {
    func noun(_ noun: Filter.Noun) -> Filter.Noun {
      Filter.Noun(rewording.text(noun.one), rewording.text(noun.many))
    }
    var table = self
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
      case .words: inline
      case .code(let text): .code(QuotedWords.unmarked(text))
      case .strong, .emphasis, .link, .untranslated, .lineBreak: inline.mapInside(\.unmarked)
      }
    }
  }
}
