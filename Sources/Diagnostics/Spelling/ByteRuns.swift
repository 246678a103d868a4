extension String {
  /// The same text with each run of the bytes of `wanted` replaced, whatever characters they are part of.
  package func replacing(bytes wanted: String, with other: String) -> String {
    let wanted = Array(wanted.utf8)
    let source = Array(utf8)
    var result: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index...].starts(with: wanted) {
        result += other.utf8
        index += wanted.count
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The beginning of the text, as many UTF-16 units as `longest` at most.
  package func prefix(units longest: Int) -> String {
    guard utf16.count > longest else { return self }
    var result = ""
    var units = 0
    for scalar in unicodeScalars {
      units += scalar.utf16.count
      guard units <= longest else { break }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The parts of the text between the bytes that are this ASCII sign, empty ones too.
  package func parts(between sign: Unicode.Scalar) -> [String] {
    utf8.split(separator: UInt8(sign.value), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
