import Rendering
import Testing

@Suite struct PictureTests {
  private static let blank = Picture(
    width: 40, height: 20, paper: Colour(0xffffff), inks: [Colour(0x000000), Colour(0xff0000)])

  @Test func `what is filled is as thick as it covers a dot`() {
    var picture = Self.blank
    picture.fill(Rectangle(x: 10, y: 5, width: 10, height: 10.5), ink: 1)
    #expect(picture.colour(x: 12, y: 7) == [255, 0, 0])
    #expect(picture.colour(x: 9, y: 7) == [255, 255, 255])
    #expect(picture.colour(x: 20, y: 7) == [255, 255, 255])
    #expect(picture.colour(x: 12, y: 4) == [255, 255, 255])
    let half = picture.colour(x: 15, y: 15)
    #expect(half[0] == 255 && (112...136).contains(half[1]))
  }

  @Test func `corners are rounded and the middle of a side is not`() {
    var picture = Self.blank
    picture.fill(Rectangle(x: 0, y: 0, width: 20, height: 20), corner: 8, ink: 0)
    #expect(picture.colour(x: 0, y: 0) == [255, 255, 255])
    #expect(picture.colour(x: 10, y: 0) == [0, 0, 0])
  }

  @Test func `a line is as broad as its pen, and a point is a dot`() {
    var picture = Self.blank
    picture.stroke([Point(x: 5, y: 10), Point(x: 30, y: 10)], pen: 4, ink: 0)
    #expect(picture.colour(x: 15, y: 8) == [0, 0, 0] && picture.colour(x: 15, y: 11) == [0, 0, 0])
    #expect(picture.colour(x: 15, y: 6) == [255, 255, 255])
    #expect(picture.colour(x: 33, y: 10) == [255, 255, 255])
    var dot = Self.blank
    dot.stroke([Point(x: 5, y: 5)], pen: 4, ink: 0)
    #expect(dot.colour(x: 4, y: 4) == [0, 0, 0])
    #expect(dot.colour(x: 8, y: 4) == [255, 255, 255])
  }

  @Test func `what lies outside the picture is left out`() {
    var picture = Self.blank
    picture.fill(Rectangle(x: -50, y: -50, width: 60, height: 60), ink: 0)
    picture.stroke([Point(x: 100, y: 100), Point(x: -300, y: 100)], pen: 9, ink: 0)
    #expect(picture.colour(x: 0, y: 0) == [0, 0, 0])
    #expect(picture.colour(x: 39, y: 19) == [255, 255, 255])
  }

  @Test func `a file says its size and nothing of when and where it was made`() throws {
    let png = Self.blank.png
    #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10])
    #expect(png[16..<24] == [0, 0, 0, 40, 0, 0, 0, 20])
    var names: [String] = []
    var place = 8
    while place < png.count {
      let length = png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      names.append(String(decoding: png[place + 4..<place + 8], as: UTF8.self))
      place += length + 12
    }
    #expect(Set(names).isSubset(of: ["IHDR", "PLTE", "sRGB", "gAMA", "IDAT", "IEND"]))
    #expect(names.contains("IDAT") && names.last == "IEND")
  }
}
