/// A language by its tag (BCP 47), and what people who speak it call it.
package struct Language: Hashable, Sendable {
  package let tag: String
  /// In its own words: "Deutsch".
  package let name: String

  package init(tag: String, name: String) {
    self.tag = tag
    self.name = name
  }

  /// The language that pages are composed in.
  package static let english = Language(tag: "en", name: "English")

  package var isRightToLeft: Bool {
    let parts = tag.split(separator: "-").map { $0.lowercased() }
    if let script = parts.dropFirst().first(where: { $0.count == 4 }) {
      return ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg", "mand", "samr"].contains(
        script)
    }
    return parts.first.map {
      ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"]
        .contains($0)
    } ?? false
  }

  /// The tag as it is written by custom: "pt-BR", "zh-Hant"; `nil` where it is no tag.
  package static func canonical(_ tag: String) -> String? {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isPlainLetter),
      tag.utf8.count <= 35
    else { return nil }
    var canonical = [first.lowercased()]
    var stage = 0
    for part in parts.dropFirst() {
      let isLetters = part.allSatisfy(\.isPlainLetter)
      let isDigits = part.allSatisfy { $0.isASCII && $0.isNumber }
      if stage < 1, part.count == 4, isLetters {
        canonical.append(part.prefix(1).uppercased() + part.dropFirst().lowercased())
        stage = 1
      } else if stage < 2, (part.count == 2 && isLetters) || (part.count == 3 && isDigits) {
        canonical.append(part.uppercased())
        stage = 2
      } else if (5...8).contains(part.count),
        part.allSatisfy({ $0.isPlainLetter || ($0.isASCII && $0.isNumber) })
      {
        canonical.append(part.lowercased())
        stage = 2
      } else {
        return nil
      }
    }
    return canonical.joined(separator: "-")
  }

  /// What many languages call themselves; a file may say it otherwise.
  package static func ownName(of tag: String) -> String? {
    names[tag] ?? names[String(tag.prefix { $0 != "-" })]
  }

  private static let names = [
    "ar": "العربية", "bg": "Български", "bn": "বাংলা", "ca": "Català", "cs": "Čeština",
    "cy": "Cymraeg", "da": "Dansk", "de": "Deutsch", "el": "Ελληνικά", "en": "English",
    "es": "Español", "et": "Eesti", "eu": "Euskara", "fa": "فارسی", "fi": "Suomi",
    "fr": "Français", "ga": "Gaeilge", "gl": "Galego", "he": "עברית", "hi": "हिन्दी",
    "hr": "Hrvatski", "hu": "Magyar", "id": "Bahasa Indonesia", "is": "Íslenska",
    "it": "Italiano", "ja": "日本語", "ko": "한국어", "lt": "Lietuvių", "lv": "Latviešu",
    "nb": "Norsk bokmål", "nl": "Nederlands", "pl": "Polski", "pt": "Português",
    "pt-BR": "Português (Brasil)", "ro": "Română", "ru": "Русский", "sk": "Slovenčina",
    "sl": "Slovenščina", "sr": "Српски", "sv": "Svenska", "th": "ไทย", "tr": "Türkçe",
    "uk": "Українська", "ur": "اردو", "vi": "Tiếng Việt", "zh": "中文", "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
  ]
}

extension Character {
  fileprivate var isPlainLetter: Bool { isASCII && isLetter }
}
