/// A colour as screens mix it.
package struct Colour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// - Parameter hex: The digits of a web colour, 0x0e5a6f.
  package init(_ hex: UInt32) {
    red = UInt8(truncatingIfNeeded: hex >> 16)
    green = UInt8(truncatingIfNeeded: hex >> 8)
    blue = UInt8(truncatingIfNeeded: hex)
  }

  /// Nothing unless the text is a web colour, "#0e5a6f".
  package init?(_ text: String) {
    guard text.utf8.count == 7, text.first == "#", let hex = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(hex)
  }

  /// The colour laid over another, so many parts of `all` thick.
  func over(_ paper: Colour, parts: Int, of all: Int) -> [UInt8] {
    [(red, paper.red), (green, paper.green), (blue, paper.blue)].map { ink, paper in
      UInt8((Int(ink) * parts + Int(paper) * (all - parts) + all / 2) / all)
    }
  }
}
