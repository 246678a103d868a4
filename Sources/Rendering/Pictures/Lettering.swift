/// Words drawn with a round pen, in an alphabet of our own: no font has to travel with the program.
package struct Lettering: Sendable {
  /// A letter's strokes with its left edge at zero, and how wide it is.
  private struct Glyph {
    let strokes: [[Point]]
    let width: Double
  }

  /// The size of capital letters, in dots.
  package let size: Double
  private let glyphs: [Glyph?]

  /// Space between letters and between words, as letters are measured.
  private static let gap = 1.75
  private static let space = 3.0
  /// How tall a capital letter is in the alphabet, and how broad the pen is for it.
  private static let capital = 7.2
  private static let pen = 1.0

  /// Nothing where the alphabet lacks a letter of the text.
  package init?(_ text: String, size: Double) {
    self.size = size
    var glyphs: [Glyph?] = []
    for letter in text {
      guard letter != " " else {
        glyphs.append(nil)
        continue
      }
      guard let strokes = Alphabet.strokes(of: letter) else { return nil }
      let across = strokes.joined().map(\.x)
      let left = across.min() ?? 0
      glyphs.append(
        Glyph(
          strokes: strokes.map { $0.map { Point(x: $0.x - left, y: $0.y) } },
          width: (across.max() ?? 0) - left))
    }
    self.glyphs = glyphs
  }

  private var unit: Double { size / Self.capital }

  /// How broad the words are, in dots.
  package var width: Double {
    let broad = glyphs.reduce(0) { $0 + ($1.map { $0.width + Self.gap } ?? Self.space) }
    return max(broad - Self.gap, 0) * unit
  }

  /// Draws the words; the letters stand on `baseline`.
  package func draw(on picture: inout Picture, x: Double, baseline: Double, ink: Int) {
    var left = x
    for glyph in glyphs {
      for stroke in glyph?.strokes ?? [] {
        picture.stroke(
          stroke.map { Point(x: left + $0.x * unit, y: baseline - $0.y * unit) },
          pen: Self.pen * unit, ink: ink)
      }
      left += (glyph.map { $0.width + Self.gap } ?? Self.space) * unit
    }
  }
}
