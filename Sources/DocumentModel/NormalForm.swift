// The one form of a run of words on which every writer and reader agrees.

extension Sequence<Inline> {
  /// The same words with neighbours of one kind merged, and nothing that no page can carry: no
  /// empty run, no strong within strong, no link within a link, no control character.
  ///
  /// A newline within a text is a line break, so that no cell loses one.
  package var normalised: [Inline] { normalised { $0 } }

  /// The normal form with every link target replaced; where there is none, the words stay.
  package func normalised(resolving resolve: (LinkTarget) -> LinkTarget?) -> [Inline] {
    if let words = self as? [Inline], words.isEmpty || words.isPlainText { return words }
    var result: [Inline] = []
    normalise(self, within: [], resolving: resolve, into: &result)
    return result
  }
}

extension [Inline] {
  /// Whether it is one clean text: so are most cells, and they need no copy.
  package var isPlainText: Bool {
    guard count == 1, case .text(let text) = self[0] else { return false }
    return !text.isEmpty && !text.needsCleaning
  }
}

/// The dress that words already wear.
private struct Dress: OptionSet {
  let rawValue: UInt8
  static let strong = Dress(rawValue: 1)
  static let emphasis = Dress(rawValue: 2)
  static let link = Dress(rawValue: 4)
  static let untranslated = Dress(rawValue: 8)
}

private func normalise(
  _ inlines: some Sequence<Inline>, within dress: Dress,
  resolving resolve: (LinkTarget) -> LinkTarget?, into result: inout [Inline]
) {
  func dressed(_ piece: Dress, _ inside: [Inline], as wrap: ([Inline]) -> Inline) {
    guard !dress.contains(piece) else {
      return normalise(inside, within: dress, resolving: resolve, into: &result)
    }
    var content: [Inline] = []
    normalise(inside, within: dress.union(piece), resolving: resolve, into: &content)
    if !content.isEmpty { result.merge(wrap(content)) }
  }
  for inline in inlines {
    switch inline {
    case .text(let text): result.mergeLines(of: text) { .text($0) }
    case .words: result.append(inline)
    // A bracket in a code that a link holds can end the link too early for Markdown.
    case .code(let text) where dress.contains(.link) && text.utf8.contains(UInt8(ascii: "]")):
      result.mergeLines(of: text) { .text($0) }
    case .code(let text): result.mergeLines(of: text) { .code($0) }
    case .strong(let inside): dressed(.strong, inside) { .strong($0) }
    case .emphasis(let inside): dressed(.emphasis, inside) { .emphasis($0) }
    case .untranslated(let inside): dressed(.untranslated, inside) { .untranslated($0) }
    case .link(let target, let inside):
      if let target = resolve(target) {
        dressed(.link, inside) { .link(target, $0) }
      } else {
        normalise(inside, within: dress, resolving: resolve, into: &result)
      }
    case .lineBreak: result.append(.lineBreak)
    }
  }
}

extension [Inline] {
  fileprivate mutating func mergeLines(of text: String, as wrap: (String) -> Inline) {
    guard text.needsCleaning else {
      if !text.isEmpty { merge(wrap(text)) }
      return
    }
    for (number, line) in text.cleanLines.enumerated() {
      if number > 0 { append(.lineBreak) }
      if !line.isEmpty { merge(wrap(line)) }
    }
  }

  /// Appends an inline, or joins it to the last one where both are of one kind.
  fileprivate mutating func merge(_ next: Inline) {
    switch (last, next) {
    case (.text(let a), .text(let b)): self[count - 1] = .text(a + b)
    case (.code(let a), .code(let b)): self[count - 1] = .code(a + b)
    case (.strong(let a), .strong(let b)): self[count - 1] = .strong(a.joined(with: b))
    case (.emphasis(let a), .emphasis(let b)): self[count - 1] = .emphasis(a.joined(with: b))
    default: append(next)
    }
  }

  private func joined(with others: [Inline]) -> [Inline] {
    var result = self
    for other in others { result.merge(other) }
    return result
  }
}

extension String {
  /// Whether a control character is among the bytes: the second block of them is 0xC2 and a byte
  /// below 0xA0.
  fileprivate var needsCleaning: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        if byte < 0x20 || byte == 0x7F || (previous == 0xC2 && byte < 0xA0) { return true }
        previous = byte
      }
      return false
    }
  }

  /// The lines of a text; a tab is a space, any other control character a mark that it was there.
  fileprivate var cleanLines: [String] {
    var lines = [""]
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": lines.append("")
      case "\t": lines[lines.count - 1].unicodeScalars.append(" ")
      case _ where scalar.properties.generalCategory == .control:
        lines[lines.count - 1].unicodeScalars.append("\u{FFFD}")
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return lines
  }
}
