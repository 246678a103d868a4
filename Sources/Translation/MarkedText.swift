import DocumentModel

/// Takes a text with marks around quoted words apart.
enum MarkedText {
  /// - Parameter gaps: Whether a name in braces is a gap that a script fills.
  static func parts(of text: String, gaps: Bool) -> [MarkedSentence.Part] {
    // Most texts of a page are words with nothing in them that a page computes: they need no walk.
    if !text.utf8.contains(where: { Self.isTelling($0, gaps: gaps) }) {
      return text.isEmpty ? [] : [.words(text)]
    }
    var rest = Substring(text)
    return parts(of: &rest, gaps: gaps, isGroup: false)
  }

  /// Marks, digits and the braces of scripts.
  private static func isTelling(_ byte: UInt8, gaps: Bool) -> Bool {
    (2...7).contains(byte) || (0x30...0x39).contains(byte) || (gaps && byte == UInt8(ascii: "{"))
  }

  private static func parts(
    of rest: inout Substring, gaps: Bool, isGroup: Bool
  ) -> [MarkedSentence.Part] {
    var parts: [MarkedSentence.Part] = []
    var words = ""
    func flush() {
      parts += plain(words, gaps: gaps)
      words = ""
    }
    while let next = rest.popFirst() {
      switch next {
      case QuotedWords.opening:
        flush()
        parts.append(quotation(&rest))
      case QuotedWords.groupOpening:
        flush()
        let inside = self.parts(of: &rest, gaps: gaps, isGroup: true)
        if inside.count == 1, case .words(let words) = inside[0] {
          parts.append(.fixed(.text(words)))
        } else {
          parts.append(.group(inside))
        }
      case QuotedWords.groupClosing where isGroup:
        flush()
        return parts.joinedLists
      default: words.append(next)
      }
    }
    flush()
    return isGroup ? parts.joinedLists : parts
  }

  private static func quotation(_ rest: inout Substring) -> MarkedSentence.Part {
    let words = rest.prefix { $0 != QuotedWords.closing }
    rest = rest.dropFirst(words.count + 1)
    let shown = QuotedWords.unmarked(String(words))
    // What begins with a small letter here is a unit as it stands: which words keep their capital is
    // for each language to say.
    guard words.first == QuotedWords.raised, let first = shown.first else {
      return .quoted(.init(unit: shown, shown: shown, isRaised: false))
    }
    return .quoted(
      .init(unit: first.lowercased() + shown.dropFirst(), shown: shown, isRaised: true))
  }

  /// Words of ours: numbers in them, and the gaps of scripts, are what the page computes.
  private static func plain(
    _ text: String, gaps: Bool, isDay: Bool = false
  ) -> [MarkedSentence.Part] {
    guard text.utf8.contains(where: { isTelling($0, gaps: gaps) }) else {
      return text.isEmpty ? [] : [.words(text)]
    }
    var parts: [MarkedSentence.Part] = []
    var words = ""
    func fixed(_ text: Substring) {
      if !words.isEmpty { parts.append(.words(words)) }
      words = ""
      parts.append(.fixed(.text(String(text))))
    }
    var rest = Substring(text)
    var before: Character = " "
    while let next = rest.first {
      let number = before.isLetter || before.isNumber ? "" : rest.number
      if !isDay, !before.isLetter, !before.isNumber, let day = rest.day {
        if !words.isEmpty { parts.append(.words(words)) }
        words = ""
        parts.append(.group(plain(String(day), gaps: gaps, isDay: true)))
        rest = rest.dropFirst(day.count)
      } else if !number.isEmpty {
        fixed(number)
        rest = rest.dropFirst(number.count)
      } else if gaps, let gap = rest.gap {
        fixed(gap)
        rest = rest.dropFirst(gap.count)
      } else {
        words.append(next)
        rest = rest.dropFirst()
      }
      before = next
    }
    return words.isEmpty ? parts : parts + [.words(words)]
  }
}

extension Substring {
  /// The day that it begins with: "21 November 2026". Languages order its parts each in its own way.
  fileprivate var day: Substring? {
    let words = split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard words.count >= 3, months.contains(words[1]), (1...2).contains(words[0].count),
      words[0].allSatisfy(\.isDigit)
    else { return nil }
    let year = words[2].prefix { $0.isDigit }
    return year.count == 4 ? self[startIndex..<year.endIndex] : nil
  }

  /// The number that it begins with: "12", "3.5", "2026-11-21"; nothing where letters follow.
  fileprivate var number: Substring {
    guard first?.isDigit == true else { return "" }
    var number = prefix { $0.isDigit || ".,-:".contains($0) }
    while let last = number.last, !last.isDigit { number = number.dropLast() }
    return dropFirst(number.count).first?.isLetter == true ? "" : number
  }

  /// The name in braces that it begins with.
  fileprivate var gap: Substring? {
    guard first == "{", let end = firstIndex(of: "}") else { return nil }
    let name = self[index(after: startIndex)..<end]
    return !name.isEmpty && name.allSatisfy(\.isLetter) ? self[...end] : nil
  }
}

private let months: Set<Substring> = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
