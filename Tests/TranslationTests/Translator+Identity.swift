@testable import Translation

extension Translator {
  /// Every unit as it is: what is translated with it is the same page.
  static func identity(_ needed: NeededUnits) -> Translator {
    Translator(
      Dictionary(
        needed.keys.compactMap { key in (try? Template(reading: key)).map { (key, $0) } }
      ) { first, _ in first })
  }
}
