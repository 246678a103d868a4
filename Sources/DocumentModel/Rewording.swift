/// What every run of words of a page is put through, and every text that has no links.
package struct Rewording {
  package var run: ([Inline]) -> [Inline]
  package var text: (Words) -> Words

  package init(run: @escaping ([Inline]) -> [Inline], text: @escaping (Words) -> Words) {
    self.run = run
    self.text = text
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

extension PageHeading {
  /// The same heading in other words.
  package func reworded(_ text: (Words) -> Words) -> PageHeading {
    PageHeading(address, title: text(title), summary: text(summary), subject: subject)
  }
}

extension PageDraft {
  /// The same page, changed when it is composed; its heading stays.
  package func revised(_ change: @escaping @Sendable (Document) -> Document) -> PageDraft {
    guard isLate else { return PageDraft(change(document)) }
    return PageDraft(late: heading, number: 0) { _ in change(document) }
  }

  /// The same page in other words, put so when it is composed.
  package func reworded(_ rewording: @escaping @Sendable () -> Rewording) -> PageDraft {
    guard isLate else { return PageDraft(document.reworded(rewording())) }
    return PageDraft(late: heading.reworded(rewording().text), number: 0) { _ in
      document.reworded(rewording())
    }
  }
}

extension Block {
  package func reworded(_ rewording: Rewording) -> Block {
    switch self {
    case .table(let table): .table(table.reworded(rewording))
    case .list, .callout, .quote, .divider: mapInside { $0.map { $0.reworded(rewording) } }
    case .heading, .paragraph: mapRuns(rewording.run)
    case .code: self
    }
  }
}

extension Table {
  /// With other words in its cells, and for what its rows and columns are called.
  package func reworded(_ rewording: Rewording) -> Table {
    func noun(_ noun: Filter.Noun) -> Filter.Noun {
      Filter.Noun(rewording.text(noun.one), rewording.text(noun.many))
    }
    var table = self
    table.filter = filter.map { Filter(rows: noun($0.rows), columns: noun($0.columns)) }
    return table.mapRuns(rewording.run)
  }
}
