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
      var linked = linkedAddresses(sentences, in: guide)
      for sentence in sentences where sentence.place == .text {
        let near = nearNames.all(in: sentence)
        findings += near.map(nearNames.finding)
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
