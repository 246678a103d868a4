/// The plural category of a whole number, by the rules of Unicode's CLDR for cardinal numbers.
package enum Plurals {
  package static func category(of number: Int, in language: String) -> String {
    let (ten, hundred) = (number % 10, number % 100)
    switch language.prefix(while: { $0 != "-" }) {
    case "id", "ja", "ko", "ms", "th", "zh": return "other"
    case "ar":
      switch (number, hundred) {
      case (0, _): return "zero"
      case (1, _): return "one"
      case (2, _): return "two"
      case (_, 3...10): return "few"
      case (_, 11...99): return "many"
      default: return "other"
      }
    case "be", "ru", "uk": return slavic(ten, hundred, rest: "many")
    case "bs", "hr", "sr": return slavic(ten, hundred, rest: "other")
    case "bn", "fa", "gu", "hi", "kn", "vi", "zu": return number < 2 ? "one" : "other"
    case "ca", "es", "gl", "it": return number == 1 ? "one" : isMillions(number) ? "many" : "other"
    case "cs", "sk": return number == 1 ? "one" : (2...4).contains(number) ? "few" : "other"
    case "cy":
      let names = [0: "zero", 1: "one", 2: "two", 3: "few", 6: "many"]
      return names[number] ?? "other"
    case "fr": return number < 2 ? "one" : isMillions(number) ? "many" : "other"
    case "ga":
      switch number {
      case 1: return "one"
      case 2: return "two"
      case 3...6: return "few"
      case 7...10: return "many"
      default: return "other"
      }
    case "he": return number == 1 ? "one" : number == 2 ? "two" : "other"
    case "is": return ten == 1 && hundred != 11 ? "one" : "other"
    case "lt":
      if (11...19).contains(hundred) { return "other" }
      return ten == 1 ? "one" : (2...9).contains(ten) ? "few" : "other"
    case "lv":
      if ten == 0 || (11...19).contains(hundred) { return "zero" }
      return ten == 1 ? "one" : "other"
    case "pl":
      return number == 1
        ? "one" : (2...4).contains(ten) && !(12...14).contains(hundred) ? "few" : "many"
    case "pt":
      let isOne = number == 1 || (number == 0 && language != "pt-PT")
      return isOne ? "one" : isMillions(number) ? "many" : "other"
    case "ro":
      return number == 1
        ? "one" : number == 0 || (1...19).contains(hundred) ? "few" : "other"
    case "sl":
      return hundred == 1
        ? "one" : hundred == 2 ? "two" : (3...4).contains(hundred) ? "few" : "other"
    default: return number == 1 ? "one" : "other"
    }
  }

  private static func slavic(_ ten: Int, _ hundred: Int, rest: String) -> String {
    if ten == 1, hundred != 11 { return "one" }
    return (2...4).contains(ten) && !(12...14).contains(hundred) ? "few" : rest
  }

  private static func isMillions(_ number: Int) -> Bool {
    number != 0 && number.isMultiple(of: 1_000_000)
  }
}
