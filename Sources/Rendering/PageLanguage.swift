/// The language of a site's pages, and what they say around their content in it.
package struct PageLanguage: Hashable, Sendable {
  package let tag: String
  /// In its own words.
  package let name: String
  package let isRightToLeft: Bool
  /// What is said for words of ours; what is missing stays English.
  package let words: [ShellWord: String]

  package init(tag: String, name: String, isRightToLeft: Bool, words: [ShellWord: String]) {
    self.tag = tag
    self.name = name
    self.isRightToLeft = isRightToLeft
    self.words = words
  }

  package static let english = PageLanguage(
    tag: "en", name: "English", isRightToLeft: false, words: [:])

  /// The folder of the site in which pages of this language stand.
  package var folder: String { isEnglish ? "" : tag + "/" }

  var isEnglish: Bool { tag == Self.english.tag }

  /// The words alone, for an attribute.
  func plain(_ word: ShellWord) -> String { words[word] ?? word.rawValue }

  /// The words as markup that says so where they stayed English.
  func markup(_ word: ShellWord) -> String {
    markup(plain(word), isUntranslated: !isEnglish && words[word] == nil)
  }

  /// A text as markup that says so where it stayed English.
  func markup(_ text: String, isUntranslated: Bool) -> String {
    var out = ByteBuffer(capacity: text.utf8.count + 32)
    if isUntranslated { out.append("<span lang=\"en\" dir=\"ltr\">") }
    out.append(escaping: text)
    if isUntranslated { out.append("</span>") }
    return String(decoding: out.bytes, as: UTF8.self)
  }
}

/// What pages say around their content, in English.
package enum ShellWord: String, CaseIterable, Sendable {
  case skip = "Skip to the content"
  case breadcrumbs = "Breadcrumbs"
  case menu = "Menu"
  case onThisPage = "On this page"
  case turn = "Previous and next page"
  case previous = "Previous"
  case next = "Next"
  case policyVersion = "policy version"
  case fingerprint = "fingerprint"
  case asMarkdown = "This page as Markdown"
  case edit = "Change this page"
  case picture = "who may do what, as a pattern of coloured cells"
  case languages = "Languages"
  case legend = "Legend"
  case name = "Name"
  case writtenAt = "Written at"
  case note = "Note"
  case tip = "Tip"
  case warning = "Warning"
  case noAccess = "No access"
  case notDecided = "Not decided"
  case notOffered = "Not offered by the product"
  case canLook = "Can look"
  case canAct = "Can act"
  case full = "Full, or close to it"
  case conditional = "Under a condition"

  /// Its name in a page shell: "saySkip".
  var name: String {
    let name = String(describing: self)
    return "say" + name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Those that a page shell says; the others stand in the content.
  static let inShells: [ShellWord] = [
    .skip, .breadcrumbs, .menu, .onThisPage, .turn, .previous, .next, .policyVersion, .fingerprint,
    .asMarkdown, .edit, .picture, .languages,
  ]
}

extension PageLanguage {
  /// What a shell says on every page, by name.
  var shellWords: [String: TemplateValue] {
    var values: [String: TemplateValue] = ["language": .text(tag)]
    if isRightToLeft { values["direction"] = .text("rtl") }
    for word in ShellWord.inShells {
      let stayedEnglish = !isEnglish && words[word] == nil
      values[word.name] = stayedEnglish ? .english(plain(word)) : .text(plain(word))
    }
    return values
  }
}
