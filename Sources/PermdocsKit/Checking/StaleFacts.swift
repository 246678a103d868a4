import Diagnostics
import DocumentModel
import Verification

/// What pages wrongly say somebody may do: one finding for each such fact, on however many pages.
enum StaleFacts {
  private struct Fact: Hashable {
    let product: String
    let subject: String
    let contrast: String
    let rule: String
    let cure: String
  }

  static func findings(_ pages: [StalePage], _ names: SpokenNames) -> [Diagnostic] {
    var places: [Fact: [SourceAnchor]] = [:]
    for page in pages {
      for difference in page.differences {
        guard let subject = names.fact(difference, on: page) else { continue }
        let fact = Fact(
          product: page.product, subject: subject, contrast: difference.contrast(),
          rule: page.rule.id, cure: page.cure)
        places[fact, default: []].append(page.anchor(difference))
      }
    }
    return places.compactMap { fact, places in
      guard let first = places.first else { return nil }
      return Diagnostic(
        rule: fact.rule, severity: .error,
        summary: "\(fact.product): \(fact.subject): \(fact.contrast)", at: first,
        notes: places.dropFirst().map { Diagnostic.Note("this page says so too", at: $0) },
        suggestions: [fact.cure])
    }
  }
}

extension StalePage {
  /// More differences than this are counted and not named.
  private static let named = 10

  /// Everything else that one page says otherwise.
  func finding(_ names: SpokenNames) -> Diagnostic? {
    let others = differences.filter { names.fact($0, on: self) == nil }
    guard let first = others.first else { return nil }
    let sentences = others.map { "\(names.subject($0, on: self)): \($0.contrast(with: source))" }
    let isOne = others.count == 1
    var notes =
      isOne
      ? []
      : zip(others, sentences).prefix(Self.named).map { difference, sentence in
        Diagnostic.Note(sentence, at: anchor(difference))
      }
    if others.count > Self.named {
      notes.append(Diagnostic.Note("and \(others.count - Self.named) more"))
    }
    return Diagnostic(
      rule: rule.id, severity: .error,
      summary: isOne
        ? "\(product): \(sentences[0])"
        : "\(product): \(title) differs from what \(source) says in \(others.count) places",
      at: anchor(first), notes: notes, suggestions: [cure])
  }
}
