import Diagnostics
import DocumentModel

/// Writes runs of words as HTML.
struct HTMLInlines {
  let address: PageAddress
  let links: LinkResolver

  /// The address as it is written on this page.
  func spelled(_ target: LinkTarget) -> String? { links.address(of: target, on: address) }

  /// Links that lead nowhere in this format lose their address and keep their words.
  func write(_ words: [Inline], to out: inout ByteBuffer) {
    // Nearly every cell is a text or a link; neither has to be copied to be in normal form.
    if words.count == 1, case .link(let target, let inside) = words[0], inside.isPlainText,
      let address = links.address(of: target, on: address)
    {
      return spell(.written(address), inside, to: &out)
    }
    spell(words.normalised { links.address(of: $0, on: address).map { .written($0) } }, to: &out)
  }

  private func spell(_ words: [Inline], to out: inout ByteBuffer) {
    for word in words {
      switch word {
      case .text(let text): out.append(escaping: text)
      case .words: out.append(escaping: word.unsaid)
      case .strong(let inside):
        out.append("<strong>")
        spell(inside, to: &out)
        out.append("</strong>")
      case .emphasis(let inside):
        out.append("<em>")
        spell(inside, to: &out)
        out.append("</em>")
      case .untranslated(let inside):
        out.append("<span lang=\"en\" dir=\"ltr\">")
        spell(inside, to: &out)
        out.append("</span>")
      case .code(let text):
        out.append("<code>")
        out.append(escaping: text)
        out.append("</code>")
      case .link(let target, let inside): spell(target, inside, to: &out)
      case .lineBreak: out.append("<br>")
      }
    }
  }
}

extension HTMLInlines {
  private func spell(_ target: LinkTarget, _ words: [Inline], to out: inout ByteBuffer) {
    guard case .written(let address) = target else { return }
    out.append("<a href=\"")
    out.append(escaping: address)
    out.append("\">")
    spell(words, to: &out)
    out.append("</a>")
  }
}

extension ByteBuffer {
  /// Appends a text so that it means itself within an element or a quoted attribute.
  mutating func append(escaping text: String) {
    append(text) { source, index in Spelling.markup(source[index]) }
  }
}

extension [Inline] {
  var containsLink: Bool {
    contains { inline in
      switch inline {
      case .link: true
      case .strong(let inside), .emphasis(let inside), .untranslated(let inside):
        inside.containsLink
      case .text, .words, .code, .lineBreak: false
      }
    }
  }
}
