import Diagnostics
import DocumentModel
import PolicyModel

/// Names in a guide are links, so that a change of the policy reaches them; and they are real names.
///
/// Once in each section is enough: a page on which every word is a link is read by nobody.
struct VocabularyGate {
  let vocabulary: Vocabulary
  let product: Product

  func findings(in guide: Guide) -> [Diagnostic] {
    var findings = guide.links.compactMap(misleading)
    let sections = Dictionary(grouping: guide.sentences, by: \.section)
    for (_, sentences) in sections.sorted(by: { $0.key < $1.key }) {
      var linked = linkedAddresses(sentences, in: guide)
      for sentence in sentences where sentence.place == .text {
        let near = nearNames(in: sentence)
        findings += near.map(finding)
        for match in vocabulary.matches(in: sentence) {
          guard let address = match.name.address, isName(match, in: sentence),
            sentence.words[match.range].allSatisfy({ $0.link == nil }),
            !near.contains(where: { $0.range.overlaps(match.range) }),
            linked.insert(address).inserted
          else { continue }
          findings.append(unlinked(match, in: sentence, address))
        }
      }
    }
    return findings
  }

  /// What a section's links lead to, and what they name on their way elsewhere.
  private func linkedAddresses(_ sentences: [WrittenSentence], in guide: Guide) -> Set<String> {
    var linked: Set<String> = []
    for sentence in sentences {
      for link in sentence.links where guide.links.indices.contains(link) {
        linked.insert(guide.links[link].address)
      }
      for match in vocabulary.matches(in: sentence) {
        if let address = match.name.address, sentence.words[match.range.lowerBound].link != nil {
          linked.insert(address)
        }
      }
    }
    return linked
  }

  /// One word is a name where its capital says so: within a sentence, or where it is all there is.
  private func isName(_ match: Vocabulary.Match, in sentence: WrittenSentence) -> Bool {
    !match.name.isOneWord || match.range.lowerBound > 0 || sentence.words.count == 1
  }

  private func unlinked(
    _ match: Vocabulary.Match, in sentence: WrittenSentence, _ address: String
  ) -> Diagnostic {
    let written = sentence.written(match.range)
    return Diagnostic(
      rule: ProseRules.unlinkedName.id, severity: .warning,
      summary: Phrasing.unlinkedName(match.name, product), at: sentence.anchor(of: match.range),
      suggestions: [Phrasing.writeLink(written, address)])
  }

  /// A link whose words are the name of one thing and whose address is that of another.
  private func misleading(_ link: WrittenLink) -> Diagnostic? {
    guard vocabulary.names.contains(where: { $0.address == link.address }) else { return nil }
    let named = vocabulary.names.filter { $0.address != nil && $0.text == link.words }
    guard let first = named.first, let address = first.address,
      !named.contains(where: { $0.address == link.address })
    else { return nil }
    return Diagnostic(
      rule: ProseRules.misleadingLink.id, severity: .error,
      summary: Phrasing.misleading(first.text, link.address), at: link.anchor,
      suggestions: [Phrasing.writeLink(first.text, address)])
  }

  // MARK: Names that are nearly known

  private struct NearName {
    let range: Range<Int>
    let sentence: WrittenSentence
    let names: [Vocabulary.Name]
  }

  /// Runs of capitalised words that are no name, lead nowhere and resemble a name.
  private func nearNames(in sentence: WrittenSentence) -> [NearName] {
    let known = vocabulary.matches(in: sentence).filter { !$0.name.isOneWord }.map(\.range)
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
  /// nothing, unless the word is one that names are made of.
  private func nearName(in sentence: WrittenSentence, _ run: Range<Int>) -> NearName? {
    for length in stride(from: run.count, to: 1, by: -1) {
      for start in run.lowerBound...(run.upperBound - length) {
        let range = start..<(start + length)
        guard start > 0 || vocabulary.knows(word: sentence.words[0].text) else { continue }
        let words = sentence.words[range].map(\.text)
        let names = vocabulary.names.filter { $0.address != nil && $0.resembles(words) }
        if !names.isEmpty { return NearName(range: range, sentence: sentence, names: names) }
      }
    }
    return nil
  }

  private func finding(_ near: NearName) -> Diagnostic {
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
    let same = zip(words, written).count { mine, theirs in
      mine.text.lowercased().withoutPlural == theirs.lowercased().withoutPlural
    }
    return same >= words.count - 1
      || zip(words, written).allSatisfy { mine, theirs in
        !NearestName.suggestions(for: theirs, among: [mine.text]).isEmpty
      }
  }
}

extension WrittenSentence {
  /// Some of its words as they are written, as far as they stand in one line.
  fileprivate func written(_ range: Range<Int>) -> String {
    words[range].enumerated().reduce(into: "") { text, next in
      let gap = next.element.gap
      text += next.offset == 0 ? "" : gap.isEmpty ? " " : " \(gap) "
      text += next.element.text
    }
  }

  fileprivate func anchor(of range: Range<Int>) -> SourceAnchor {
    let first = words[range.lowerBound].anchor
    let line = range.prefix { words[$0].anchor.line == first.line }
    guard let last = line.last, last > range.lowerBound else { return first }
    let isSpaced = words[line.dropFirst()].allSatisfy { $0.gap.isEmpty }
    return isSpaced ? first.underlining(written(range.lowerBound..<(last + 1))) : first
  }
}
