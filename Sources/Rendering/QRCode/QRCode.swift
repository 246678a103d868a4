import CQRCode

/// A text as the square code that a telephone reads.
package struct QRCode: Hashable, Sendable {
  /// How many modules it has on each side, without the quiet zone.
  package let width: Int
  /// Row by row, whether a module is dark.
  private let dark: [Bool]

  /// Nothing where the text is empty or longer than any code can hold.
  ///
  /// Error correction is of level M at least: a seventh of the code may be lost to a fold or a stain.
  package init?(_ text: String) {
    var scratch = [UInt8](repeating: 0, count: Int(CQRCodeLength))
    var code = scratch
    guard !text.isEmpty, !text.utf8.contains(0),
      qrcodegen_encodeText(
        text, &scratch, &code, qrcodegen_Ecc_MEDIUM, qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX,
        qrcodegen_Mask_AUTO, true)
    else { return nil }
    let side = qrcodegen_getSize(code)
    width = Int(side)
    dark = (0..<side * side).map { qrcodegen_getModule(code, $0 % side, $0 / side) }
  }

  package func isDark(row: Int, column: Int) -> Bool { dark[row * width + column] }
}
