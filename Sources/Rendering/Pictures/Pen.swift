/// Follows the notation of the alphabet.
enum Pen {
  /// The lines that the pen draws, each from where it is set down to where it is lifted.
  static func strokes(_ drawing: String) -> [[Point]] {
    var words = drawing.split(separator: " ")[...]
    var lines: [[Point]] = []
    func numbers(_ count: Int) -> [Double] {
      defer { words = words.dropFirst(count) }
      return words.prefix(count).map { Double($0) ?? 0 }
    }
    while let word = words.popFirst() {
      switch word {
      case "M":
        let place = numbers(2)
        lines.append([Point(x: place[0], y: place[1])])
      case "L":
        let place = numbers(2)
        lines[lines.count - 1].append(Point(x: place[0], y: place[1]))
      default:
        let arc = numbers(6)
        if lines.isEmpty { lines.append([]) }
        lines[lines.count - 1] += self.arc(
          about: Point(x: arc[0], y: arc[1]), across: arc[2], down: arc[3], from: Int(arc[4]),
          to: Int(arc[5]))
      }
    }
    return lines
  }

  /// Turning by five degrees again and again needs no sines, which machines round each in its own way.
  private static let step = (cosine: 0.996_194_698_091_745_5, sine: 0.087_155_742_747_658_17)

  private static func arc(
    about middle: Point, across: Double, down: Double, from: Int, to: Int
  ) -> [Point] {
    var hand = Point(x: 1, y: 0)
    func turn(_ direction: Double) {
      hand = Point(
        x: hand.x * step.cosine - hand.y * step.sine * direction,
        y: hand.y * step.cosine + hand.x * step.sine * direction)
    }
    for _ in 0..<abs(from) / 5 { turn(from < 0 ? -1 : 1) }
    return (0...abs(to - from) / 5).map { number in
      if number > 0 { turn(to < from ? -1 : 1) }
      return Point(x: middle.x + across * hand.x, y: middle.y + down * hand.y)
    }
  }
}
