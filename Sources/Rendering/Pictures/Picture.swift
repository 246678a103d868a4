/// A picture in a few colours on paper of one colour, drawn with soft edges.
///
/// All that is computed is adding, multiplying, dividing and taking roots, which every machine does
/// alike: the same strokes are the same bytes everywhere.
package struct Picture: Sendable {
  /// How thick a colour can lie on the paper, from not at all.
  static let thickest = 15

  package let width: Int
  package let height: Int
  let paper: Colour
  let inks: [Colour]
  /// Row by row: the number of an ink, times sixteen, and how thick it lies.
  private(set) var dots: [UInt8]

  /// - Parameter inks: Sixteen at the most.
  package init(width: Int, height: Int, paper: Colour, inks: [Colour]) {
    precondition(inks.count <= 16, "a picture has sixteen inks at the most")
    self.width = width
    self.height = height
    self.paper = paper
    self.inks = inks
    dots = [UInt8](repeating: 0, count: width * height)
  }

  /// Lays an ink on a dot; where something lies there, the thicker of the two stays.
  private mutating func lay(_ ink: Int, _ thickness: Double, x: Int, y: Int) {
    let part = Int(min(max(thickness, 0), 1) * Double(Self.thickest) + 0.5)
    guard part > 0, part > Int(dots[y * width + x] & 15) else { return }
    dots[y * width + x] = UInt8(ink << 4 | part)
  }

  /// The colour of a dot: red, green and blue.
  package func colour(x: Int, y: Int) -> [UInt8] {
    let dot = Int(dots[y * width + x])
    return inks[dot >> 4].over(paper, parts: dot & 15, of: Self.thickest)
  }

  /// Fills a rectangle whose corners are rounded.
  package mutating func fill(_ area: Rectangle, corner radius: Double = 0, ink: Int) {
    // How far the middle of a dot lies from the rectangle that is left when its corners are cut off.
    let middle = Point(x: area.x + area.width / 2, y: area.y + area.height / 2)
    for y in dots(from: area.y, to: area.y + area.height, of: height) {
      for x in dots(from: area.x, to: area.x + area.width, of: width) {
        let across = abs(Double(x) + 0.5 - middle.x) - (area.width / 2 - radius)
        let down = abs(Double(y) + 0.5 - middle.y) - (area.height / 2 - radius)
        let outside = Point(x: max(across, 0), y: max(down, 0)).length
        lay(ink, 0.5 - (outside + min(max(across, down), 0) - radius), x: x, y: y)
      }
    }
  }

  /// Draws a line from point to point with a round pen; a single point is a dot.
  package mutating func stroke(_ line: [Point], pen: Double, ink: Int) {
    for (start, end) in zip(line, line.count == 1 ? line[...] : line.dropFirst()) {
      let way = end - start
      let square = way.dot(way)
      let left = min(start.x, end.x) - pen / 2
      let right = max(start.x, end.x) + pen / 2
      for y in dots(
        from: min(start.y, end.y) - pen / 2, to: max(start.y, end.y) + pen / 2, of: height)
      {
        for x in dots(from: left, to: right, of: width) {
          let dot = Point(x: Double(x) + 0.5, y: Double(y) + 0.5) - start
          let share = square == 0 ? 0 : min(max(dot.dot(way) / square, 0), 1)
          lay(ink, 0.5 - ((dot - way * share).length - pen / 2), x: x, y: y)
        }
      }
    }
  }

  /// The dots in a row or column that something between two places may touch.
  private func dots(from low: Double, to high: Double, of all: Int) -> Range<Int> {
    let first = min(max(Int(low) - 1, 0), all)
    return first..<max(min(Int(high) + 2, all), first)
  }
}

/// A rectangle; down is more.
package struct Rectangle: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// A place in a picture.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  var length: Double { (x * x + y * y).squareRoot() }

  func dot(_ other: Point) -> Double { x * other.x + y * other.y }

  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func * (a: Point, factor: Double) -> Point { Point(x: a.x * factor, y: a.y * factor) }
}
