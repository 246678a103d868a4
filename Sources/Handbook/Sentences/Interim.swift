import DocumentModel

// Until every function of Phrasing returns words.

extension Document.Step {
  init(_ words: String, _ target: LinkTarget) { self.init(.fixed(words), target) }
}

extension Document {
  init(
    address: PageAddress, title: String, summary: String, trail: [Step] = [], menu: [Step] = [],
    blocks: [Block], stamp: Stamp? = nil, source: String? = nil, subject: PageSubject? = nil
  ) {
    self.init(
      address: address, title: .fixed(title), summary: .fixed(summary), trail: trail, menu: menu,
      blocks: blocks, stamp: stamp, source: source, subject: subject)
  }
  init(
    about subject: PageSubject, title: String, summary: String, trail: [Step] = [],
    menu: [Step] = [], blocks: [Block], stamp: Stamp? = nil
  ) {
    self.init(
      about: subject, title: .fixed(title), summary: .fixed(summary), trail: trail,
      menu: menu, blocks: blocks, stamp: stamp)
  }
}

extension Document.Stamp {
  init(product: String, version: String, fingerprint: String) {
    self.init(product: .fixed(product), version: .fixed(version), fingerprint: fingerprint)
  }
}

extension PageHeading {
  init(
    _ address: PageAddress, title: String, summary: String, subject: PageSubject? = nil
  ) {
    self.init(address, title: .fixed(title), summary: .fixed(summary), subject: subject)
  }
}

extension Table.Filter.Noun {
  init(_ one: String, _ many: String) { self.init(.fixed(one), .fixed(many)) }
}

extension SearchEntry {
  init(
    kind: String, title: String, place: String = "", target: LinkTarget, about: String = "",
    words: [String] = []
  ) {
    self.init(
      kind: .fixed(kind), title: .fixed(title), place: .fixed(place), target: target,
      about: .fixed(about), words: words.map { .fixed($0) })
  }
}

extension MenuPage {
  init(_ topic: PageSubject.Topic, _ words: String) { self.init(topic, .fixed(words)) }
}

extension Product {
  func heading(_ topic: PageSubject.Topic, title: String, summary: String) -> PageHeading {
    heading(topic, title: .fixed(title), summary: .fixed(summary))
  }
  func page(
    _ page: PageSubject.Single, title: String, summary: String, blocks: [Block]
  ) -> Document {
    self.page(page, title: .fixed(title), summary: .fixed(summary), blocks: blocks)
  }
  func page(
    _ topic: PageSubject.Topic, title: String, summary: String, under parents: [Document.Step] = [],
    blocks: [Block], source: String? = nil
  ) -> Document {
    page(
      topic, title: .fixed(title), summary: .fixed(summary), under: parents, blocks: blocks,
      source: source)
  }
}

extension ScriptValue {
  static func said(_ text: String) -> ScriptValue { .said(.fixed(text)) }
  static func said(_ texts: some Sequence<String>) -> ScriptValue {
    .said(texts.map { Words.fixed($0) })
  }
}
