import Rendering
import Testing

@Suite struct QRCodeTests {
  @Test func aShortTextMakesTheSmallestCode() throws {
    #expect(try #require(QRCode("A")).width == 21)
  }

  /// The three squares by which a telephone finds a code, and the light strip about each.
  @Test func theCornersAreWhereReadersLook() throws {
    let code = try #require(QRCode("https://example.com/handbook/h/0123456789ab/#card.support"))
    let far = code.width - 7
    for (top, left) in [(0, 0), (0, far), (far, 0)] {
      for step in 0..<7 {
        #expect(code.isDark(row: top, column: left + step))
        #expect(code.isDark(row: top + 6, column: left + step))
        #expect(code.isDark(row: top + step, column: left))
        #expect(code.isDark(row: top + step, column: left + 6))
      }
      #expect(code.isDark(row: top + 3, column: left + 3))
      #expect(!code.isDark(row: top + 1, column: left + 1))
    }
    #expect(!code.isDark(row: 7, column: 7) && !code.isDark(row: 7, column: far))
  }

  @Test func oneTextHasOneCode() {
    #expect(QRCode("https://example.com/") == QRCode("https://example.com/"))
    #expect(QRCode("https://example.com/") != QRCode("https://example.org/"))
  }

  @Test func whatNoCodeHoldsHasNone() {
    #expect(QRCode("") == nil)
    #expect(QRCode("a\0b") == nil)
    #expect(QRCode(String(repeating: "x", count: 3000)) == nil)
    #expect(QRCode(String(repeating: "x", count: 2000)) != nil)
  }
}
