import Verification

extension PageDifference {
  /// "the page says Edit, the policy says No access".
  ///
  /// - Parameter source: What the page is made from.
  func contrast(with source: String = "the policy") -> String {
    switch (published.map(Self.quoted), meant.map(Self.quoted)) {
    case (let was?, let wants?):
      return isDressOnly
        ? "the page says \(was) with another link or emphasis than \(source) gives it"
        : "the page says \(was), \(source) says \(wants)"
    case (let was?, nil): return "the page says \(was), \(source) says nothing of the kind"
    case (nil, let wants?): return "the page lacks \(wants), which \(source) says"
    case (nil, nil): return "the page differs"
    }
  }

  /// Words as they stand; a longer saying in quotation marks, cut where it grows too long for a line.
  private static func quoted(_ words: String) -> String {
    if words.isEmpty { return "nothing" }
    if words.count <= short, !words.hasSuffix(".") { return words }
    return words.count <= long ? "“\(words)”" : "“\(words.prefix(long))…”"
  }

  private static let short = 24
  private static let long = 160
}
