/// What stands over or under a letter of many languages that are written with ours.
struct Accent: Sendable {
  /// The mark as text has it, which joins the letter before it.
  let mark: Unicode.Scalar
  /// Drawn as the alphabet is, about a middle of zero; at zero begins what stands over a letter.
  let drawing: String
  var isBelow = false

  static let all = [
    Accent(mark: "\u{301}", drawing: "M -0.5 0 L 0.8 1.3"),
    Accent(mark: "\u{300}", drawing: "M 0.5 0 L -0.8 1.3"),
    Accent(mark: "\u{302}", drawing: "M -1.1 0 L 0 1.2 L 1.1 0"),
    Accent(mark: "\u{30C}", drawing: "M -1.1 1.2 L 0 0 L 1.1 1.2"),
    Accent(mark: "\u{308}", drawing: "M -1.1 0.7 L -1.1 0.7 M 1.1 0.7 L 1.1 0.7"),
    Accent(
      mark: "\u{303}", drawing: "O -0.7 0.4 0.7 0.6 180 45 L 0.2 0.5 O 0.7 0.8 0.7 0.6 225 360"),
    Accent(mark: "\u{30A}", drawing: "O 0 0.8 0.8 0.8 0 360"),
    Accent(mark: "\u{304}", drawing: "M -1.1 0.6 L 1.1 0.6"),
    Accent(mark: "\u{306}", drawing: "O 0 1.2 1.1 1.1 180 360"),
    Accent(mark: "\u{307}", drawing: "M 0 0.7 L 0 0.7"),
    Accent(mark: "\u{30B}", drawing: "M -1 0 L -0.2 1.3 M 0.5 0 L 1.3 1.3"),
    Accent(
      mark: "\u{327}", drawing: "M 0.1 0 L 0.1 -0.5 O -0.2 -1.1 0.7 0.6 60 -120", isBelow: true),
    Accent(mark: "\u{328}", drawing: "O 0.8 -0.9 0.9 0.9 120 290", isBelow: true),
  ]

  /// The letter's strokes and the mark's.
  func strokes(over letter: Character) -> [[Point]] {
    var strokes = Pen.strokes(Alphabet.letters[letter] ?? "")
    // A dot makes room for what stands over the letter.
    if !isBelow, letter == "i" || letter == "j" { strokes.removeLast() }
    let across = strokes.joined().map(\.x)
    let middle = ((across.min() ?? 0) + (across.max() ?? 0)) / 2
    let top = isBelow ? 0 : (strokes.joined().map(\.y).max() ?? 0) + 1.4
    return strokes
      + Pen.strokes(drawing).map { $0.map { Point(x: $0.x + middle, y: $0.y + top) } }
  }
}

extension Alphabet {
  /// Each letter with each accent, as one character; two ways of writing it are the same.
  static let accented: [Character: (Character, Accent)] = {
    var all: [Character: (Character, Accent)] = [:]
    for letter in letters.keys where letter.isLetter {
      for accent in Accent.all {
        var text = String(letter)
        text.unicodeScalars.append(accent.mark)
        if let character = text.first, text.count == 1 { all[character] = (letter, accent) }
      }
    }
    return all
  }()
}
