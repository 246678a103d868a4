import DocumentModel

/// What the shell of printed sheets may say.
struct PaperView {
  static let shape: [String: PageView.Shape] = [
    "title": .words(), "description": .words(), "styles": .words(), "edition": .words(),
    "sheets": .part([
      "kind": .words(), "id": .words(), "label": .words(), "name": .words(), "content": .words(),
      "product": .words(), "version": .words(), "fingerprint": .words(), "dated": .words(),
      "place": .words(), "code": .words(), "blanks": .words(), "blanksFirst": .words(),
    ]),
  ]

  let values: [String: TemplateValue]

  init(_ handout: Handout, _ renderer: PaperRenderer) {
    let sheets = handout.sheets.map { sheet in
      var values: [String: TemplateValue] = [
        "kind": .text(sheet.kind.rawValue), "id": .text(sheet.id), "label": plain(sheet.label),
        "name": plain(sheet.title), "content": .markup(renderer.content(of: sheet, in: handout)),
        "product": plain(handout.stamp.product.text), "version": plain(handout.stamp.version.text),
        "fingerprint": plain(handout.stamp.fingerprint), "dated": plain(handout.dated),
      ]
      if let place = renderer.place(of: sheet, in: handout) {
        values["place"] = .text(place)
        values["code"] = QRDrawing.svg(of: place, title: place).map { .markup(Array($0.utf8)) }
      }
      // A quiz asks for a name first; what is signed is signed at its end.
      if !sheet.blanks.isEmpty {
        values[sheet.kind == .quiz ? "blanksFirst" : "blanks"] = blanks(sheet.blanks)
      }
      return values
    }
    values = [
      "title": .text("\(clean(handout.title)) · \(clean(handout.stamp.product.text))"),
      "description": plain(handout.summary),
      "styles": .markup(Array(renderer.styles(for: handout).utf8)),
      "edition": .text(handout.isLarge ? "large" : "plain"), "sheets": .list(sheets),
    ]
  }
}

private func plain(_ text: String) -> TemplateValue { .text(clean(text)) }

/// A word and room to write beside it, for each.
private func blanks(_ words: [String]) -> TemplateValue {
  var out = ByteBuffer()
  for word in words {
    out.append("<p><span>")
    out.append(escaping: clean(word))
    out.append("</span></p>\n")
  }
  return .markup(out.bytes)
}
