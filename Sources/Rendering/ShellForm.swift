/// A shell as it looks on every page that has the same parts, with marks where a page's own words go.
///
/// The template engine takes longer over a small page than all else that makes it. So it writes each
/// form of the shell once, around marks instead of words, and every page fills in its own.
struct ShellForm: Sendable {
  private enum Piece {
    case markup([UInt8])
    case words(name: String, form: Form)
  }

  /// How words are written: so that they mean themselves; the same, marked where they stayed English; or
  /// as the markup that they are.
  private enum Form { case escaped, marked, verbatim }

  private let pieces: [Piece]

  /// - Parameters:
  ///   - shell: What the engine wrote around the marks.
  ///   - shellWords: What is the same on every page, by name.
  init(_ shell: String, saying shellWords: [String: (plain: String, markup: String)] = [:]) {
    var pieces: [Piece] = []
    for (turn, part) in shell.utf8.split(separator: edge, omittingEmptySubsequences: false)
      .enumerated()
    {
      if turn.isMultiple(of: 2) {
        pieces.append(.markup(Array(part)))
      } else {
        let bytes = part.prefix { $0 != sign && $0 != UInt8(ascii: "&") }
        let name = String(decoding: bytes, as: UTF8.self)
        let isEscaped = !part.elementsEqual(bytes + [sign])
        if let words = shellWords[name] {
          var out = ByteBuffer(capacity: words.markup.utf8.count)
          if isEscaped {
            out.append(escaping: words.plain)
          } else {
            out.append(verbatim: words.markup)
          }
          pieces.append(.markup(out.bytes))
        } else {
          let form: Form = PageView.texts.contains(name) ? .marked : .verbatim
          pieces.append(.words(name: name, form: isEscaped ? .escaped : form))
        }
      }
    }
    self.pieces = pieces
  }

  /// Stands for the words of this name while the engine writes the shell.
  ///
  /// Its edges are control characters, which occur in no text of a page; its sign is a character that
  /// the engine escapes, so that the mark tells whether the template wants it escaped.
  static func mark(_ name: String) -> String { "\u{1}\(name)<\u{1}" }

  /// - Parameter english: Which of the words stayed English on a page of another language.
  func fill(
    _ words: [String: String], content: [UInt8], english: Set<String> = []
  ) -> [UInt8] {
    var out = ByteBuffer(capacity: content.count + 8_192)
    for piece in pieces {
      switch piece {
      case .markup(let markup): out.append(markup)
      case .words(PageView.content, _): out.append(content)
      case .words(let name, .escaped): out.append(escaping: words[name] ?? "")
      case .words(let name, .verbatim): out.append(verbatim: words[name] ?? "")
      case .words(let name, .marked):
        let isEnglish = english.contains(name)
        if isEnglish { out.append("<span lang=\"en\" dir=\"ltr\">") }
        out.append(escaping: words[name] ?? "")
        if isEnglish { out.append("</span>") }
      }
    }
    return out.bytes
  }
}

private let edge: UInt8 = 1
private let sign = UInt8(ascii: "<")
