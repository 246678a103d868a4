import DocumentModel
import LiteralWords
import Testing

@Suite("A number has the plural form that CLDR gives it") struct PluralsTests {
  private static let numbers =
    Array(0...30) + [
      100, 101, 102, 103, 111, 112, 119, 121, 200, 1000, 1_000_000, 2_000_000,
    ]

  /// As Babel 2.19 tells them: z(ero), 1 (one), 2 (two), f(ew), m(any), o(ther).
  private static let table = [
    "ar": "z12ffffffffmmmmmmmmmmmmmmmmmmmmooofmmmmoooo",
    "be": "m1fffmmmmmmmmmmmmmmmm1fffmmmmmmm1ffmmm1mmmm",
    "ru": "m1fffmmmmmmmmmmmmmmmm1fffmmmmmmm1ffmmm1mmmm",
    "uk": "m1fffmmmmmmmmmmmmmmmm1fffmmmmmmm1ffmmm1mmmm",
    "bs": "o1fffoooooooooooooooo1fffooooooo1ffooo1oooo",
    "hr": "o1fffoooooooooooooooo1fffooooooo1ffooo1oooo",
    "sr": "o1fffoooooooooooooooo1fffooooooo1ffooo1oooo",
    "bn": "11ooooooooooooooooooooooooooooooooooooooooo",
    "fa": "11ooooooooooooooooooooooooooooooooooooooooo",
    "gu": "11ooooooooooooooooooooooooooooooooooooooooo",
    "hi": "11ooooooooooooooooooooooooooooooooooooooooo",
    "kn": "11ooooooooooooooooooooooooooooooooooooooooo",
    "zu": "11ooooooooooooooooooooooooooooooooooooooooo",
    "ca": "o1ooooooooooooooooooooooooooooooooooooooomm",
    "es": "o1ooooooooooooooooooooooooooooooooooooooomm",
    "it": "o1ooooooooooooooooooooooooooooooooooooooomm",
    "cs": "o1fffoooooooooooooooooooooooooooooooooooooo",
    "sk": "o1fffoooooooooooooooooooooooooooooooooooooo",
    "cy": "z12foomoooooooooooooooooooooooooooooooooooo",
    "fr": "11ooooooooooooooooooooooooooooooooooooooomm",
    "ga": "o12ffffmmmmoooooooooooooooooooooooooooooooo",
    "he": "o12oooooooooooooooooooooooooooooooooooooooo",
    "is": "o1ooooooooooooooooooo1oooooooooo1ooooo1oooo",
    "lt": "o1ffffffffooooooooooo1ffffffffoo1ffooo1oooo",
    "lv": "z1oooooooozzzzzzzzzzz1oooooooozz1oozzz1zzzz",
    "pl": "m1fffmmmmmmmmmmmmmmmmmfffmmmmmmmmffmmmmmmmm",
    "pt": "11ooooooooooooooooooooooooooooooooooooooomm",
    "pt-PT": "o1ooooooooooooooooooooooooooooooooooooooomm",
    "ro": "f1ffffffffffffffffffooooooooooooffffffooooo",
    "sl": "o12ffooooooooooooooooooooooooooo12foooooooo",
    "id": "ooooooooooooooooooooooooooooooooooooooooooo",
    "ja": "ooooooooooooooooooooooooooooooooooooooooooo",
    "ko": "ooooooooooooooooooooooooooooooooooooooooooo",
    "ms": "ooooooooooooooooooooooooooooooooooooooooooo",
    "th": "ooooooooooooooooooooooooooooooooooooooooooo",
    "vi": "11ooooooooooooooooooooooooooooooooooooooooo",
    "zh": "ooooooooooooooooooooooooooooooooooooooooooo",
    "en": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "de": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "nl": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "sv": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "da": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "nb": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "fi": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "et": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "hu": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "tr": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "el": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "bg": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "eu": "o1ooooooooooooooooooooooooooooooooooooooooo",
    "gl": "o1ooooooooooooooooooooooooooooooooooooooomm",
  ]

  @Test(arguments: table.sorted { $0.key < $1.key }) func forms(language: String, forms: String) {
    let names: [Character: String] = [
      "z": "zero", "1": "one", "2": "two", "f": "few", "m": "many", "o": "other",
    ]
    for (number, form) in zip(Self.numbers, forms) {
      #expect(
        Plurals.category(of: number, in: language) == names[form], "\(number) in \(language)")
    }
    #expect(forms.count == Self.numbers.count)
  }
}
