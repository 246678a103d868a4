import DocumentModel

/// What a page shell may say about a page.
struct PageView {
  /// The shape of a value that a template may name.
  indirect enum Shape: Sendable {
    /// Words or markup; `isOptional` where a shell may leave them out.
    case words(isOptional: Bool = false)
    /// A part with names of its own.
    case part([String: Shape])
  }

  /// Every name a shell may use.
  ///
  /// A shell that leaves out a value that is not optional loses something that each page owes its
  /// reader. `trail`, `contents`, `links` and `menu` are the items of lists as markup.
  static let shape: [String: Shape] = [
    "title": .words(), "headTitle": .words(), "description": .words(),
    "root": .words(), "home": .words(), "content": .words(),
    "trail": .words(), "menu": .words(), "contents": .words(isOptional: true),
    "movedTo": .words(isOptional: true),
    "stamp": .part(["product": .words(), "version": .words(), "fingerprint": .words()]),
    "site": .words(), "logo": .words(), "links": .words(), "footer": .words(isOptional: true),
    "canonical": .words(isOptional: true), "twin": .words(isOptional: true),
    "edit": .words(isOptional: true),
    "changed": .words(isOptional: true), "feed": .words(isOptional: true),
    "poster": .words(isOptional: true),
    "previous": .part(["address": .words(), "words": .words()]),
    "next": .part(["address": .words(), "words": .words()]),
    "language": .words(isOptional: true), "direction": .words(isOptional: true),
    "languages": .words(isOptional: true), "alternates": .words(isOptional: true),
  ].merging(ShellWord.inShells.map { ($0.name, .words(isOptional: true)) }) { $1 }

  /// Words that are texts and no markup: written without escaping they are escaped all the same, and
  /// marked where they stayed English.
  static let texts: Set<String> = [
    "title", "site", "footer", "changed", "stamp.product", "previous.words", "next.words",
  ]

  /// The name of the page's content, which is bytes and never passes through the engine.
  static let content = "content"

  /// By name; the names of a part follow it after a dot. A name without words is not among them.
  private(set) var words: [String: String]
  /// The names of texts that stayed English on a page of another language.
  private(set) var english: Set<String> = []

  init(_ document: Document, _ renderer: HTMLRenderer) {
    let links = renderer.links
    let settings = renderer.settings
    let title = clean(document.title)
    let product = document.stamp.map { clean($0.product) }
    words = [
      "title": title,
      "headTitle": product.map { $0 == title ? title : "\(title) · \($0)" } ?? title,
      "description": clean(document.summary),
      "root": links.root(from: document.address),
      "home": links.address(of: .page(.index()), on: document.address) ?? "",
      "site": clean(settings.name),
    ]
    if !settings.footer.isEmpty { words["footer"] = clean(settings.footer) }
    words["logo"] = settings.logo.flatMap {
      links.address(of: .file("assets/\($0)"), on: document.address)
    }
    let outward = settings.links.map { Document.Step($0.words, .written($0.address)) }
    let isEnglish = { (text: String) in
      document.untranslated.contains(text) || settings.untranslated.contains(text)
    }
    words["links"] = items(outward, of: document, links: links, isEnglish)
    words["edit"] = document.source.flatMap(settings.editAddress)
    if renderer.isAddressed, document.movedTo == nil {
      words["canonical"] = settings.address.map {
        links.fullAddress(of: document.address, at: $0 + settings.language.folder)
      }
      words["poster"] = settings.address.map { $0 + renderer.poster(of: document.address) }
      // Markdown is English, whatever the language of the page.
      if renderer.hasTwins, settings.language.isEnglish {
        words["twin"] = LinkResolver(format: .twin).address(
          of: .page(document.address), on: document.address)
      }
    }
    words["feed"] = document.feed.flatMap {
      links.address(of: .file($0), on: document.address)
    }
    words["trail"] = items(document.trail, of: document, links: links, isEnglish)
    let headings = document.untranslatedHeadings
    words["contents"] = items(document.contents, of: document, links: links, headings.contains)
    words["menu"] = items(document.menu, of: document, links: links, isEnglish)
    words["changed"] = document.changed.map(clean)
    words["movedTo"] = document.movedTo.flatMap {
      links.address(of: .page($0), on: document.address)
    }
    let steps = [
      ("previous", renderer.neighbours.previous(of: document.address)),
      ("next", renderer.neighbours.next(of: document.address)),
    ]
    for case (let name, let step?) in steps {
      words["\(name).address"] = links.address(of: step.target, on: document.address) ?? ""
      words["\(name).words"] = clean(step.words)
    }
    words["languages"] = links.languageItems(of: document, settings)
    words["alternates"] = links.alternates(of: document, settings)
    if let stamp = document.stamp {
      words["stamp.product"] = product
      words["stamp.version"] = clean(stamp.version)
      words["stamp.fingerprint"] = clean(stamp.fingerprint)
    }
    guard !settings.language.isEnglish else { return }
    english = Self.texts.filter { words[$0].map(isEnglish) ?? false }
  }
}

/// The items of a list of links; nothing where there are none, so that a shell can leave out the list.
private func items(
  _ steps: [Document.Step], of page: Document, links: LinkResolver,
  _ isEnglish: (String) -> Bool
) -> String? {
  var out = ByteBuffer(capacity: steps.count * 64)
  for step in steps {
    guard let address = links.address(of: step.target, on: page.address) else { continue }
    out.append("<li><a href=\"")
    out.append(escaping: address)
    out.append(step.target == .page(page.address) ? "\" aria-current=\"page\">" : "\">")
    let isEnglish = isEnglish(step.words)
    if isEnglish { out.append("<span lang=\"en\" dir=\"ltr\">") }
    out.append(escaping: clean(step.words))
    out.append(isEnglish ? "</span></a></li>\n" : "</a></li>\n")
  }
  return out.count == 0 ? nil : String(decoding: out.bytes, as: UTF8.self)
}

/// A text of the shell without line breaks or control characters.
private func clean(_ text: String) -> String { [Inline.text(text)].normalised.plainText }

extension Document {
  /// The words of headings that stayed English.
  fileprivate var untranslatedHeadings: Set<String> {
    Set(
      blocks.compactMap { block in
        guard case .heading(2, _, let words) = block, words.holdsUntranslated else { return nil }
        return words.plainText
      })
  }

  /// The page's main headings, where they are enough to need a list.
  fileprivate var contents: [Step] {
    let steps = blocks.compactMap { block -> Step? in
      guard case .heading(2, let id, let words) = block, !id.isEmpty else { return nil }
      return Step(words.plainText, .page(address, fragment: id))
    }
    return steps.count < 3 ? [] : steps
  }
}
