extension [ProseSentence.Part] {
  /// One run after the other, each a sentence: what several paragraphs say alike is translated once.
  var sentences: [[ProseSentence.Part]] {
    guard count > 1 || isSeveral else { return isEmpty ? [] : [self] }
    var sentences: [[ProseSentence.Part]] = []
    var current: [ProseSentence.Part] = []
    for (place, part) in enumerated() {
      guard case .words(let words) = part else {
        current.append(part)
        continue
      }
      var rest = Substring(words)
      while let end = rest.endOfSentence(isLast: place == count - 1) {
        current.append(.words(String(rest[..<end])))
        sentences.append(current)
        current = []
        rest = rest[end...]
      }
      if !rest.isEmpty { current.append(.words(String(rest))) }
    }
    if !current.isEmpty { sentences.append(current) }
    return sentences
  }

  private var isSeveral: Bool {
    guard case .words(let words)? = first else { return false }
    return Substring(words).endOfSentence(isLast: true) != nil
  }
}

extension Substring {
  /// Where the next sentence begins: after a stop and a space, before a capital letter or before what
  /// is put in after these words.
  fileprivate func endOfSentence(isLast: Bool) -> Index? {
    var place = startIndex
    while let stop = self[place...].firstIndex(where: { ".!?".contains($0) }) {
      place = index(after: stop)
      var next = place
      while next < endIndex, "”’)\"".contains(self[next]) { next = index(after: next) }
      let space = next
      while next < endIndex, self[next].isWhitespace { next = index(after: next) }
      guard next > space else { continue }
      if next == endIndex ? !isLast : self[next].isUppercase { return next }
    }
    return nil
  }
}
