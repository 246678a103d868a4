/// The sentences of one language, parsed once, and what fills them.
package struct Catalogue: Sendable {
  package let language: String
  package let messages: [Message]
  private let byID: [String: Message]

  /// - Parameter messages: No two of them have one id.
  package init(language: String, _ messages: [Message]) {
    self.language = language
    self.messages = messages
    byID = Dictionary(messages.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The same run with every sentence said.
  package func filled(_ words: [Inline]) -> [Inline] {
    guard words.contains(where: \.holdsWords) else { return words }
    return words.reduce(into: []) { said, inline in
      switch inline {
      case .words(let words): said.append(said: self.said(words))
      case .strong(let inside): said.append(.strong(filled(inside)))
      case .emphasis(let inside): said.append(.emphasis(filled(inside)))
      case .link(let target, let inside): said.append(.link(target, filled(inside)))
      case .untranslated(let inside): said.append(.untranslated(filled(inside)))
      case .text, .code, .lineBreak: said.append(inline)
      }
    }
  }

  /// The same for a text that has no links.
  package func text(_ words: Words) -> String { said(words).plainText }

  private func said(_ words: Words) -> [Inline] {
    switch words {
    case .fixed(let text), .policy(let text): [.text(text)]
    case .number(let number): [.text(String(number))]
    case .sentence(let sentence): said(sentence)
    case .list(let items, let conjunction): list(items, conjunction)
    case .run(let run): filled(run)
    case .capitalized(let words): said(words).capitalized
    }
  }

  private func said(_ sentence: Sentence) -> [Inline] {
    guard let message = byID[sentence.id] else {
      assertionFailure("no message has the id \(sentence.id)")
      return []
    }
    assert(
      Set(sentence.arguments.map(\.name)) == message.arguments,
      "\(sentence) takes \(message.arguments.sorted())")
    var said: [Inline] = []
    fill(message.pieces, of: sentence, into: &said)
    return said
  }

  private func fill(
    _ pieces: [Message.Piece], of sentence: Sentence, into said: inout [Inline]
  ) {
    for piece in pieces {
      switch piece {
      case .text(let text): said.append(said: [.text(text)])
      case .argument(let name):
        if let value = sentence[name] { said.append(said: self.said(value)) }
      case .choice(let name, let variants):
        guard let value = sentence[name], let variant = chosen(of: variants, for: value) else {
          continue
        }
        fill(variant.pieces, of: sentence, into: &said)
      }
    }
  }

  private func chosen(of variants: [Message.Variant], for value: Words) -> Message.Variant? {
    let keys: [String] =
      switch value {
      case .number(let number): [String(number), Plurals.category(of: number, in: language)]
      case .fixed(let text): [text]
      case .policy, .sentence, .list, .run, .capitalized: []
      }
    return variants.first { keys.contains($0.key) } ?? variants.first(where: \.isDefault)
  }

  /// From the left: each item between the first and the last follows a comma, or a slash.
  private func list(_ items: [Words], _ conjunction: Words.Conjunction) -> [Inline] {
    guard items.count > 1 else { return items.first.map(said) ?? [] }
    return items.indices.dropFirst().reduce(said(items[0]).grouped) { before, place in
      let isLast = place == items.count - 1 || conjunction == .slash
      let id = isLast ? conjunction.rawValue : "listComma"
      return said(
        Sentence(
          id: id, ["before": .run(before), "last": .run(said(items[place]).grouped)]))
    }
  }
}

extension Inline {
  /// Whether some of it is still to be said.
  fileprivate var holdsWords: Bool {
    switch self {
    case .words: true
    case .strong(let inside), .emphasis(let inside), .link(_, let inside),
      .untranslated(let inside):
      inside.contains(where: \.holdsWords)
    case .text, .code, .lineBreak: false
    }
  }
}

extension [Inline] {
  /// Appends what was said; texts that meet become one, as if they had been written so.
  fileprivate mutating func append(said: [Inline]) {
    for inline in said {
      if case .text(let next) = inline, case .text(let before)? = last {
        self[count - 1] = .text(before + next)
      } else {
        append(inline)
      }
    }
  }

  fileprivate var capitalized: [Inline] {
    guard case .text(let text)? = first else { return self }
    return [.text(QuotedWords.capitalized(text))] + dropFirst()
  }

  /// An item of a list as one of the old units, which translators still have of filled pages.
  fileprivate var grouped: [Inline] {
    guard count == 1, case .text(let text) = self[0] else { return self }
    return [.text(QuotedWords.group(text))]
  }
}
