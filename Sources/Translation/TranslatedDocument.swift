package import DocumentModel

extension Document {
  /// The page in another language; what nobody has translated says that it is English.
  package func translated(by translator: Translator) -> Document {
    var page = reworded(Rewording(run: translator.run, text: { translator.text($0).words }))
    for text in texts {
      let translated = translator.text(text)
      if !translated.isWhole { page.untranslated.insert(translated.words) }
    }
    return page
  }

  /// What a page says besides its blocks.
  private var texts: [String] {
    [title, summary] + (trail + menu).map(\.words) + [stamp?.product, changed].compactMap { $0 }
  }
}

extension NeededUnits {
  /// What a page needs.
  package init(_ page: Document) {
    var needed = NeededUnits()
    _ = page.reworded(
      Rewording(
        run: { words in
          needed.add(words)
          return words
        },
        text: { text in
          needed.add(text)
          return text
        }))
    self = needed
  }
}
