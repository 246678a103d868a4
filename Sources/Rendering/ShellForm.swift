/// A shell as it looks on every page that has the same parts, with marks where a page's own words go.
///
/// The template engine takes longer over a small page than all else that makes it. So it writes each
/// form of the shell once, around marks instead of words, and every page fills in its own.
struct ShellForm: Sendable {
  private enum Piece {
    case markup([UInt8])
    case words(name: String, isEscaped: Bool)
  }

  private let pieces: [Piece]

  /// - Parameter shell: What the engine wrote around the marks.
  init(_ shell: String) {
    var pieces: [Piece] = []
    for (turn, part) in shell.utf8.split(separator: edge, omittingEmptySubsequences: false)
      .enumerated()
    {
      if turn.isMultiple(of: 2) {
        pieces.append(.markup(Array(part)))
      } else {
        let name = part.prefix { $0 != sign && $0 != UInt8(ascii: "&") }
        pieces.append(
          .words(
            name: String(decoding: name, as: UTF8.self),
            isEscaped: !part.elementsEqual(name + [sign])))
      }
    }
    self.pieces = pieces
  }

  /// Stands for the words of this name while the engine writes the shell.
  ///
  /// Its edges are control characters, which occur in no text of a page; its sign is a character that
  /// the engine escapes, so that the mark tells whether the template wants it escaped.
  static func mark(_ name: String) -> String { "\u{1}\(name)<\u{1}" }

  func fill(_ words: [String: String], content: [UInt8]) -> [UInt8] {
    var out = ByteBuffer(capacity: content.count + 8_192)
    for piece in pieces {
      switch piece {
      case .markup(let markup): out.append(markup)
      case .words(PageView.content, _): out.append(content)
      case .words(let name, isEscaped: true): out.append(escaping: words[name] ?? "")
      case .words(let name, isEscaped: false): out.append(verbatim: words[name] ?? "")
      }
    }
    return out.bytes
  }
}

private let edge: UInt8 = 1
private let sign = UInt8(ascii: "<")
