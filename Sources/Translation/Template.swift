/// The words of a unit with numbered gaps in the places of what nobody may reword: `{1} includes {2}`.
///
/// A gap with words of its own, such as a link, is `{1:words}`. A brace or a backslash that means
/// itself stands after a backslash.
package struct Template: Hashable, Sendable {
  package indirect enum Piece: Hashable, Sendable {
    case words(String)
    /// A gap, and its words where it has any.
    case gap(Int, [Piece]?)
  }

  /// What a text has in the place of a template.
  package struct Fault: Error, Hashable { package let what: String }

  package let pieces: [Piece]

  package init(_ pieces: [Piece]) { self.pieces = pieces }

  package init(reading text: String) throws(Fault) {
    var rest = Substring(text)
    pieces = try Self.pieces(of: &rest, isWithin: false)
  }

  private static func pieces(
    of rest: inout Substring, isWithin: Bool
  ) throws(Fault) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    func flushed() -> [Piece] { words.isEmpty ? pieces : pieces + [.words(words)] }
    while let next = rest.popFirst() {
      switch next {
      case "\\":
        guard let meant = rest.popFirst() else { throw Fault(what: "it ends with a backslash") }
        words.append(meant)
      case "{":
        pieces = flushed()
        words = ""
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        guard let number = Int(digits), number > 0 else {
          throw Fault(what: "after { comes a number; a brace that means itself is written \\{")
        }
        switch rest.popFirst() {
        case "}": pieces.append(.gap(number, nil))
        case ":": pieces.append(.gap(number, try self.pieces(of: &rest, isWithin: true)))
        default: throw Fault(what: "{\(number) is not closed by }")
        }
      case "}":
        guard isWithin else {
          throw Fault(
            what: "there is a } that closes nothing; one that means itself is written \\}")
        }
        return flushed()
      default: words.append(next)
      }
    }
    guard !isWithin else { throw Fault(what: "a { is not closed by }") }
    return flushed()
  }

  /// The words of a template without gaps; nothing where it has some.
  var plain: String? {
    switch pieces.count {
    case 0: ""
    case 1: if case .words(let words) = pieces[0] { words } else { nil }
    default: nil
    }
  }

  /// As it stands in a file.
  package var spelled: String { Self.spell(pieces) }

  private static func spell(_ pieces: [Piece]) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words):
        for character in words {
          if "{}\\".contains(character) { text.append("\\") }
          text.append(character)
        }
      case .gap(let number, nil): text += "{\(number)}"
      case .gap(let number, let inside?): text += "{\(number):\(spell(inside))}"
      }
    }
  }

  /// Its gaps in order, each as it begins: "{1}", "{2:".
  package var gaps: [String] { Self.gaps(pieces) }

  private static func gaps(_ pieces: [Piece]) -> [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .words: []
      case .gap(let number, nil): ["{\(number)}"]
      case .gap(let number, let inside?): ["{\(number):"] + gaps(inside)
      }
    }
  }
}
