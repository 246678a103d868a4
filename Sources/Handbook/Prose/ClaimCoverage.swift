package import Diagnostics
import DocumentModel

/// How many of the sentences that say who can do what carry a claim that the policy decides.
package struct ClaimCoverage: Sendable, Hashable {
  package var sentences = 0
  /// The sentences that say what a role, a permission set or a feature can, cannot, may, must not or
  /// only does.
  package var statements = 0
  /// Where those begin that carry no claim.
  package var unchecked: [SourceAnchor] = []

  package var checked: Int { statements - unchecked.count }

  /// Rounded down, so that only all is everything.
  package var percent: Int { statements == 0 ? 100 : checked * 100 / statements }

  package init() {}

  package static func + (a: ClaimCoverage, b: ClaimCoverage) -> ClaimCoverage {
    var sum = a
    sum.sentences += b.sentences
    sum.statements += b.statements
    sum.unchecked += b.unchecked
    return sum
  }

  init(of guide: Guide, vocabulary: Vocabulary) {
    sentences = guide.sentences.count
    for sentence in guide.sentences where sentence.place != .title && !sentence.isQuestion {
      let links = sentence.links.filter(guide.links.indices.contains).map { guide.links[$0] }
      guard sentence.speaksOfAbility,
        links.contains(where: \.namesSomething) || vocabulary.names(somethingIn: sentence)
      else { continue }
      statements += 1
      if !links.contains(where: \.isChecked), let first = sentence.words.first {
        unchecked.append(first.anchor)
      }
    }
  }
}

extension Vocabulary {
  /// Whether a role, a permission set or a feature is named.
  fileprivate func names(somethingIn sentence: WrittenSentence) -> Bool {
    matches(in: sentence).contains { $0.name.kind == .card || $0.name.kind == .feature }
  }
}

extension WrittenLink {
  fileprivate var namesSomething: Bool {
    isChecked || ["role:", "set:", "feature:"].contains { address.hasPrefix($0) }
  }
}

extension WrittenSentence {
  /// Whether it says can, cannot, may, must not or only, in whatever spelling.
  fileprivate var speaksOfAbility: Bool {
    let spoken = words.map { $0.text.lowercased() }
    return spoken.contains { Self.abilities.contains($0) }
      || zip(spoken, spoken.dropFirst()).contains { $0 == "must" && ["not", "never"].contains($1) }
  }

  /// Whether the word at a place is can, cannot or the like.
  func saysAbility(at position: Int) -> Bool {
    words.indices.contains(position)
      && (Self.abilities.contains(words[position].text.lowercased())
        || words[position].text.lowercased() == "must")
  }

  private static let abilities: Set = [
    "can", "cannot", "can't", "can’t", "may", "mustn't", "mustn’t", "only", "unable",
  ]
}
