/// Hands out the anchors that GitHub gives to the headings of a page, in reading order.
package struct HeadingSlugs: Sendable {
  private var used: Set<String> = []

  package init() {}

  /// The anchor of the next heading with these words.
  package mutating func next(for words: String) -> String {
    var slug = ""
    for scalar in words.lowercased().unicodeScalars {
      if scalar == " " {
        slug.unicodeScalars.append("-")
      } else if scalar == "-" || scalar.staysInSlugs {
        slug.unicodeScalars.append(scalar)
      }
    }
    var unique = slug
    var count = 0
    while !used.insert(unique).inserted {
      count += 1
      unique = "\(slug)-\(count)"
    }
    return unique
  }
}

extension Unicode.Scalar {
  /// Letters, their marks, numbers and underscores stay; other punctuation goes.
  fileprivate var staysInSlugs: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation:
      true
    default: false
    }
  }
}

extension Document {
  /// For each anchor of the page the one that GitHub gives to its Markdown: a heading's own; for a
  /// table or a row, which have none there, that of the heading above.
  package var markdownAnchors: [String: String] {
    var slugs = HeadingSlugs()
    var current = slugs.next(for: title.text)
    var anchors: [String: String] = [:]
    blocks.visit { block in
      if case .heading(_, _, let words) = block { current = slugs.next(for: words.plainText) }
      block.visitAnchors(cells: true) { anchors[$0] = current }
    }
    return anchors
  }
}
