import Diagnostics
import DocumentModel
import PolicyModel

/// Names that are nearly known: a slip of the pen, or a name that has been changed.
struct NearNames {
  let vocabulary: Vocabulary
  let product: Product

  struct NearName {
    let range: Range<Int>
    let sentence: WrittenSentence
    let names: [Vocabulary.Name]
  }

  /// Runs of capitalised words that are no name, lead nowhere and resemble a name.
  ///
  /// - Parameter matches: The sentence's names.
  func all(in sentence: WrittenSentence, knowing matches: [Vocabulary.Match]) -> [NearName] {
    let known = matches.filter { !$0.name.isOneWord }.map(\.range)
    let isOpen = sentence.words.indices.map { position in
      sentence.words[position].text.isCapitalized && sentence.words[position].link == nil
        && !known.contains { $0.contains(position) }
    }
    var found: [NearName] = []
    var start = 0
    while start < isOpen.count {
      guard isOpen[start] else {
        start += 1
        continue
      }
      var end = start + 1
      while end < isOpen.count, isOpen[end], sentence.words[end].gap.isEmpty { end += 1 }
      if let near = nearName(in: sentence, start..<end) { found.append(near) }
      start = end
    }
    return found
  }

  /// The longest part of a run that resembles a name. The capital of a sentence's first word says
  /// nothing, unless the word is one that names are made of, or a slip of the pen for one.
  private func nearName(in sentence: WrittenSentence, _ run: Range<Int>) -> NearName? {
    for length in stride(from: run.count, to: 1, by: -1) {
      for start in run.lowerBound...(run.upperBound - length) {
        let range = start..<(start + length)
        let isCapitalAnyway = start == 0 && !vocabulary.knows(word: sentence.words[0].text)
        let words = sentence.words[range].map(\.text)
        let names = vocabulary.names.filter { name in
          name.address != nil && name.resembles(words)
            && (!isCapitalAnyway || name.words[0].text.isSlip(words[0]))
        }
        // Where only a plural is amiss, nothing else was meant.
        let nearest = names.filter { $0.sharedWords(with: words) == words.count }
        if !names.isEmpty {
          return NearName(
            range: range, sentence: sentence, names: nearest.isEmpty ? names : nearest)
        }
      }
    }
    return run.lazy.compactMap { nearWord(in: sentence, at: $0) }.first
  }

  /// A single word with one slip of the pen. What begins a sentence is taken for a name only where
  /// it goes on with what that one can do.
  private func nearWord(in sentence: WrittenSentence, at position: Int) -> NearName? {
    let word = sentence.words[position].text.withoutPossessive
    guard word.count > 4, !vocabulary.knows(word: word),
      position > 0 || sentence.saysAbility(at: 1)
    else { return nil }
    let names = vocabulary.names.filter {
      $0.address != nil && $0.isOneWord && $0.text.isSlip(word, most: 1)
    }
    return names.isEmpty
      ? nil : NearName(range: position..<(position + 1), sentence: sentence, names: names)
  }

  func finding(_ near: NearName) -> Diagnostic {
    let written = near.sentence.written(near.range)
    return Diagnostic(
      rule: ProseRules.unknownName.id, severity: .warning,
      summary: Phrasing.unknownName(written, product),
      at: near.sentence.anchor(of: near.range),
      suggestions: near.names.prefix(3).map { Phrasing.didYouMean($0.text, at: $0.address ?? "") }
        + [Phrasing.notAName])
  }
}

extension Vocabulary.Name {
  /// As many words, all but one of them the same; or a slip of the pen in each of them.
  fileprivate func resembles(_ written: [String]) -> Bool {
    guard words.count > 1, words.count == written.count else { return false }
    return sharedWords(with: written) >= words.count - 1
      || zip(words, written).allSatisfy { $0.text.isSlip($1) }
  }
}

extension String {
  /// Whether this is what somebody meant who wrote the other.
  fileprivate func isSlip(_ written: String, most: Int = .max) -> Bool {
    !NearestName.suggestions(for: written, among: [self], most: most).isEmpty
  }
}

extension Vocabulary.Name {
  /// How many words are the same in the same place, in the singular or the plural.
  fileprivate func sharedWords(with written: [String]) -> Int {
    zip(words, written).count { mine, theirs in
      mine.text.lowercased().withoutPlural == theirs.lowercased().withoutPlural
    }
  }
}
