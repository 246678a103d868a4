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
    let nearNames = NearNames(vocabulary: vocabulary, product: product)
    let sections = Dictionary(grouping: guide.sentences, by: \.section)
    for (_, sentences) in sections.sorted(by: { $0.key < $1.key }) {
      let read = sentences.map { (sentence: $0, matches: vocabulary.matches(in: $0)) }
      var linked: Set<String> = []
      for (sentence, matches) in read {
        linked.formUnion(linkedAddresses(sentence, matches, in: guide))
      }
      for (sentence, matches) in read where sentence.place == .text {
        let near = nearNames.all(in: sentence, knowing: matches)
        findings += near.map(nearNames.finding)
        for match in matches {
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

  /// What a sentence's links lead to, and what they name on their way elsewhere.
  private func linkedAddresses(
    _ sentence: WrittenSentence, _ matches: [Vocabulary.Match], in guide: Guide
  ) -> [String] {
    let links = sentence.links.filter(guide.links.indices.contains)
    return links.map { guide.links[$0].address }
      + matches.filter { sentence.words[$0.range.lowerBound].link != nil }
      .compactMap(\.name.address)
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
}

extension WrittenSentence {
  /// Some of its words as they are written, as far as they stand in one line.
  func written(_ range: Range<Int>) -> String {
    words[range].enumerated().reduce(into: "") { text, next in
      let gap = next.element.gap
      text += next.offset == 0 ? "" : gap.isEmpty ? " " : " \(gap) "
      text += next.element.text
    }
  }

  func anchor(of range: Range<Int>) -> SourceAnchor {
    let first = words[range.lowerBound].anchor
    let line = range.prefix { words[$0].anchor.line == first.line }
    guard let last = line.last, last > range.lowerBound else { return first }
    let isSpaced = words[line.dropFirst()].allSatisfy { $0.gap.isEmpty }
    return isSpaced ? first.underlining(written(range.lowerBound..<(last + 1))) : first
  }
}
