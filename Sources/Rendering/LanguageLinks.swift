package import DocumentModel

// What leads from a page to the same page in the other languages.

extension LinkResolver {
  /// The choice of a language: list items, the page's own language without a link.
  func languageItems(of page: Document, _ settings: SiteSettings) -> String? {
    guard settings.isInSeveralLanguages(page.address) else { return nil }
    var out = ByteBuffer(capacity: 512)
    for language in settings.languages {
      let direction = language.isRightToLeft ? "rtl" : "ltr"
      let tongue = "lang=\"\(language.tag)\" dir=\"\(direction)\""
      if language.tag == settings.language.tag {
        out.append(verbatim: "<li><span aria-current=\"true\" \(tongue)>")
        out.append(escaping: language.name)
        out.append("</span></li>\n")
      } else {
        out.append("<li><a href=\"")
        out.append(escaping: address(of: page.address, in: language, settings))
        out.append(verbatim: "\" hreflang=\"\(language.tag)\" \(tongue)>")
        out.append(escaping: language.name)
        out.append("</a></li>\n")
      }
    }
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// The same for search engines, which take English for those who speak none of the languages.
  func alternates(of page: Document, _ settings: SiteSettings) -> String? {
    guard settings.isInSeveralLanguages(page.address), page.movedTo == nil else { return nil }
    var out = ByteBuffer(capacity: 512)
    let choices = settings.languages.map { ($0.tag, $0) } + [("x-default", PageLanguage.english)]
    for (tag, language) in choices {
      out.append(verbatim: "<link rel=\"alternate\" hreflang=\"\(tag)\" href=\"")
      let full = settings.address.map { fullAddress(of: page.address, at: $0 + language.folder) }
      out.append(escaping: full ?? address(of: page.address, in: language, settings))
      out.append(tag == "x-default" ? "\">" : "\">\n")
    }
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// The way from a page to the same page of another language; from a file on a disk, too.
  private func address(
    of page: PageAddress, in language: PageLanguage, _ settings: SiteSettings
  ) -> String {
    let up = settings.language.isEnglish ? "" : "../"
    return root(from: page) + up + language.folder + AddressSpelling.encodeWritten(path(of: page))
  }
}

extension SiteSettings {
  /// The pages that do not stand in this language's folder.
  package var pagesElsewhere: Set<PageAddress> { language.isEnglish ? [] : englishPages }

  func isInSeveralLanguages(_ page: PageAddress) -> Bool {
    languages.count > 1 && !englishPages.contains(page)
  }
}
