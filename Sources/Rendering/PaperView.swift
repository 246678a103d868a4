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

  let values: [String: Any]

  init(_ handout: Handout, _ renderer: PaperRenderer) {
    let sheets = handout.sheets.map { sheet in
      var values: [String: String] = [
        "kind": sheet.kind.rawValue, "id": sheet.id, "label": plain(sheet.label),
        "name": plain(sheet.title), "content": renderer.content(of: sheet, in: handout),
        "product": plain(handout.stamp.product), "version": plain(handout.stamp.version),
        "fingerprint": plain(handout.stamp.fingerprint), "dated": plain(handout.dated),
      ]
      if let place = renderer.place(of: sheet, in: handout) {
        values["place"] = place
        values["code"] = QRDrawing.svg(of: place, title: place)
      }
      // A quiz asks for a name first; what is signed is signed at its end.
      if !sheet.blanks.isEmpty {
        values[sheet.kind == .quiz ? "blanksFirst" : "blanks"] = blanks(sheet.blanks)
      }
      return values
    }
    values = [
      "title": "\(plain(handout.title)) · \(plain(handout.stamp.product))",
      "description": plain(handout.summary), "styles": renderer.styles(for: handout),
      "edition": handout.isLarge ? "large" : "plain", "sheets": sheets,
    ]
  }
}

/// A text of the shell without line breaks or control characters.
private func plain(_ text: String) -> String { [Inline.text(text)].normalised.plainText }

/// A word and room to write beside it, for each.
private func blanks(_ words: [String]) -> String {
  var out = ByteBuffer()
  for word in words {
    out.append("<p><span>")
    out.append(escaping: plain(word))
    out.append("</span></p>\n")
  }
  return String(decoding: out.bytes, as: UTF8.self)
}
