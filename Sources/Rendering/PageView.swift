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

  private(set) var values: [String: TemplateValue]

  init(_ document: Document, _ renderer: HTMLRenderer, content: [UInt8]) {
    let links = renderer.links
    let settings = renderer.settings
    func words(_ words: Words) -> TemplateValue {
      let text = clean(words.text)
      return words.holdsUntranslated ? .english(text) : .text(text)
    }
    func address(_ target: LinkTarget, by links: LinkResolver = links) -> TemplateValue? {
      links.address(of: target, on: document.address).map(TemplateValue.text)
    }
    let title = clean(document.title.text)
    let product = document.stamp.map { clean($0.product.text) }
    values = [
      "title": words(document.title),
      "headTitle": .text(product.map { $0 == title ? title : "\(title) · \($0)" } ?? title),
      "description": .text(clean(document.summary.text)),
      "root": .text(links.root(from: document.address)),
      "home": address(.page(.index())) ?? .text(""),
      "site": words(settings.name),
      "content": .markup(content),
    ]
    if !settings.footer.text.isEmpty { values["footer"] = words(settings.footer) }
    values["logo"] = settings.logo.flatMap { address(.file("assets/\($0)")) }
    let outward = settings.links.map { Document.Step($0.words, .written($0.address)) }
    values["links"] = items(outward, of: document, links: links)
    values["edit"] = document.source.flatMap(settings.editAddress).map(TemplateValue.text)
    if renderer.isAddressed, document.movedTo == nil {
      values["canonical"] = settings.address.map {
        .text(links.fullAddress(of: document.address, at: $0 + settings.language.folder))
      }
      values["poster"] = settings.address.map {
        .text($0 + renderer.previewImage(of: document.address))
      }
      // Markdown is English, whatever the language of the page.
      if renderer.hasTwins, settings.language.isEnglish {
        values["twin"] = address(.page(document.address), by: LinkResolver(format: .twin))
      }
    }
    values["feed"] = document.feed.flatMap { address(.file($0)) }
    values["trail"] = items(document.trail, of: document, links: links)
    values["contents"] = items(document.contents, of: document, links: links)
    values["menu"] = items(document.menu, of: document, links: links)
    values["changed"] = document.changed.map(words)
    values["movedTo"] = document.movedTo.flatMap { address(.page($0)) }
    let steps = [
      ("previous", renderer.neighbours.previous(of: document.address)),
      ("next", renderer.neighbours.next(of: document.address)),
    ]
    for case (let name, let step?) in steps {
      values[name] = .part([
        "address": address(step.target) ?? .text(""), "words": words(step.words),
      ])
    }
    values["languages"] = markup(links.languageItems(of: document, settings))
    values["alternates"] = markup(links.alternates(of: document, settings))
    values["stamp"] = document.stamp.map { stamp in
      .part([
        "product": words(stamp.product), "version": .text(clean(stamp.version.text)),
        "fingerprint": .text(clean(stamp.fingerprint)),
      ])
    }
  }
}

private func markup(_ text: String?) -> TemplateValue? { text.map { .markup(Array($0.utf8)) } }

/// The items of a list of links; nothing where there are none, so that a shell can leave out the list.
private func items(
  _ steps: [Document.Step], of page: Document, links: LinkResolver
) -> TemplateValue? {
  var out = ByteBuffer(capacity: steps.count * 64)
  for step in steps {
    guard let address = links.address(of: step.target, on: page.address) else { continue }
    out.append("<li><a href=\"")
    out.append(escaping: address)
    out.append(step.target == .page(page.address) ? "\" aria-current=\"page\">" : "\">")
    let isEnglish = step.words.holdsUntranslated
    if isEnglish { out.append("<span lang=\"en\" dir=\"ltr\">") }
    out.append(escaping: clean(step.words.text))
    out.append(isEnglish ? "</span></a></li>\n" : "</a></li>\n")
  }
  return out.count == 0 ? nil : .markup(out.bytes)
}

/// A text of the shell without line breaks or control characters.
func clean(_ text: String) -> String { [Inline.text(text)].normalised.plainText }

extension Document {
  /// The page's main headings, where they are enough to need a list.
  fileprivate var contents: [Step] {
    let steps = blocks.compactMap { block -> Step? in
      guard case .heading(2, let id, let words) = block, !id.isEmpty else { return nil }
      return Step(Words(said: words), .page(address, fragment: id))
    }
    return steps.count < 3 ? [] : steps
  }
}
