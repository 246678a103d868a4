/// How formats spell a text.
///
/// A `Character` may be a quotation mark and the mark that combines with it, which no test for a quotation
/// mark finds. So everything that writes a format looks at unicode scalars or bytes.
package enum Spelling {
  /// A text in a comment of code, where a line break would end the comment, and a turn of direction mislead
  /// its reader.
  package static func comment(_ text: String) -> String { text.spelled(byNumber) }

  /// How code writes out a scalar that nobody sees; nothing where it means itself.
  package static func byNumber(_ scalar: Unicode.Scalar) -> String? {
    scalar.isSeen ? nil : "\\u{\(String(scalar.value, radix: 16))}"
  }
}

extension String {
  /// The same text with each scalar that has another spelling spelled that way.
  package func spelled(_ spelling: (Unicode.Scalar) -> String?) -> String {
    guard unicodeScalars.contains(where: { spelling($0) != nil }) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if let other = spelling(scalar) {
        result += other
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether a reader sees it, or sees what it does to the letters beside it.
  package var isSeen: Bool {
    if isASCII { return value >= 0x20 && value != 0x7F }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
      return false
    case .format: return value == 0x200C || value == 0x200D
    default: return true
    }
  }
}
