/// The plural category of a whole number, by CLDR's rules for cardinals.
package enum Plurals {
  package static func category(of number: Int, in language: String) -> String {
    let isMillions = number != 0 && number.isMultiple(of: 1_000_000)
    switch language.prefix(while: { $0 != "-" }) {
    case "en", "de": return number == 1 ? "one" : "other"
    case "es": return number == 1 ? "one" : isMillions ? "many" : "other"
    case "fr": return number == 0 || number == 1 ? "one" : isMillions ? "many" : "other"
    case "pt":
      let isOne = number == 1 || (number == 0 && language != "pt-PT")
      return isOne ? "one" : isMillions ? "many" : "other"
    case "he": return number == 1 ? "one" : number == 2 ? "two" : "other"
    case "ar":
      switch (number, number % 100) {
      case (0, _): return "zero"
      case (1, _): return "one"
      case (2, _): return "two"
      case (_, 3...10): return "few"
      case (_, 11...99): return "many"
      default: return "other"
      }
    default: return "other"
    }
  }
}
