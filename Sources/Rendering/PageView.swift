import DocumentModel

/// What a page shell may say about a page.
struct PageView {
  /// The shape of a value that a template may name.
  indirect enum Shape {
    /// Words; `isOptional` where a shell may leave them out.
    case words(isOptional: Bool)
    /// Whether something holds; a shell need not ask.
    case flag
    /// One part or several, with names of their own.
    case parts([String: Shape], isOptional: Bool)
  }

  /// Every name a shell may use.
  ///
  /// A shell that leaves out a value that is not optional loses something that each page owes its
  /// reader.
  static let shape: [String: Shape] = [
    "title": .words(isOptional: false),
    "headTitle": .words(isOptional: false),
    "description": .words(isOptional: false),
    "root": .words(isOptional: false),
    "home": .words(isOptional: false),
    "content": .words(isOptional: false),
    "trail": .parts(["steps": .parts(step, isOptional: false)], isOptional: false),
    "contents": .parts(["steps": .parts(step, isOptional: false)], isOptional: true),
    "menu": .parts(["steps": .parts(step, isOptional: false)], isOptional: false),
    "stamp": .parts(
      [
        "product": .words(isOptional: false), "version": .words(isOptional: false),
        "fingerprint": .words(isOptional: false),
      ], isOptional: false),
  ]

  private static let step: [String: Shape] = [
    "words": .words(isOptional: false), "href": .words(isOptional: false), "isCurrent": .flag,
  ]

  /// Stands for the page's content, which is bytes and never passes through the template.
  ///
  /// The control character occurs in no text of a page.
  static let contentMark = "\u{1}content\u{1}"

  let values: [String: Any]

  init(_ document: Document, links: LinkResolver) {
    func steps(_ steps: [Document.Step]) -> [String: Any]? {
      let values: [[String: Any]] = steps.compactMap { step in
        guard let href = links.address(of: step.target, on: document.address) else { return nil }
        let isCurrent = step.target == .page(document.address)
        return ["words": clean(step.words), "href": href, "isCurrent": isCurrent]
      }
      return values.isEmpty ? nil : ["steps": values]
    }
    let title = clean(document.title)
    let product = document.stamp.map { clean($0.product) }
    var values: [String: Any] = [
      "title": title,
      "headTitle": product.map { $0 == title ? title : "\(title) · \($0)" } ?? title,
      "description": clean(document.summary),
      "root": links.root(from: document.address),
      "home": links.address(of: .page(.index()), on: document.address) ?? "",
      "content": Self.contentMark,
    ]
    values["trail"] = steps(document.trail)
    values["contents"] = steps(document.contents)
    values["menu"] = steps(document.menu)
    values["stamp"] = document.stamp.map {
      [
        "product": clean($0.product), "version": clean($0.version),
        "fingerprint": clean($0.fingerprint),
      ]
    }
    self.values = values
  }
}

/// A text of the shell without line breaks or control characters.
private func clean(_ text: String) -> String { [Inline.text(text)].normalised.plainText }

extension Document {
  /// The page's main headings, where they are enough to need a list.
  fileprivate var contents: [Step] {
    let steps = blocks.compactMap { block -> Step? in
      guard case .heading(2, let id, let words) = block, !id.isEmpty else { return nil }
      return Step(words.plainText, .page(address, fragment: id))
    }
    return steps.count < 3 ? [] : steps
  }
}
