/// How formats spell a text.
///
/// A `Character` may be a quotation mark and the mark that combines with it, which no test for a quotation
/// mark finds. So everything that writes a format looks at unicode scalars or bytes.
package enum Spelling {}

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
