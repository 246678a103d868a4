/// One sentence of a catalogue: its id, what a translator is told of it, and its words with gaps.
package struct Message: Hashable, Sendable {
  package let id: String
  /// The comment above it: where the sentence is used and what its arguments are.
  package let comment: String
  package let pieces: [Piece]
  package let line: Int

  package indirect enum Piece: Hashable, Sendable {
    case text(String)
    /// Words that stayed in the language of origin.
    case untranslated(String)
    case argument(String)
    /// Other words for each value or plural category of an argument.
    case choice(of: String, [Variant])
  }

  package struct Variant: Hashable, Sendable {
    /// A plural category, a number, or the value itself.
    package let key: String
    package let isDefault: Bool
    package let pieces: [Piece]
  }

  /// The same with its own words marked, where they have letters.
  var withUntranslatedWords: Message {
    Message(
      id: id, comment: comment,
      pieces: pieces.map { piece in
        guard case .text(let words) = piece, words.contains(where: \.isLetter) else { return piece }
        return .untranslated(words)
      }, line: line)
  }

  /// The arguments that it names, in any of its variants.
  package var arguments: Set<String> { Self.arguments(pieces) }

  private static func arguments(_ pieces: [Piece]) -> Set<String> {
    pieces.reduce(into: []) { names, piece in
      switch piece {
      case .text, .untranslated: break
      case .argument(let name): names.insert(name)
      case .choice(let name, let variants):
        names.insert(name)
        for variant in variants { names.formUnion(arguments(variant.pieces)) }
      }
    }
  }

  /// The arguments that are named in whichever variants are chosen; those that choose among them.
  package var certainArguments: Set<String> { Self.certain(pieces) }

  private static func certain(_ pieces: [Piece]) -> Set<String> {
    pieces.reduce(into: []) { names, piece in
      switch piece {
      case .text, .untranslated: break
      case .argument(let name): names.insert(name)
      case .choice(let name, let variants):
        names.insert(name)
        let inEach = variants.map { certain($0.pieces) }
        names.formUnion(inEach.dropFirst().reduce(inEach.first ?? []) { $0.intersection($1) })
      }
    }
  }

  /// As it stands in a catalogue, line by line.
  package var spelled: [String] {
    "\(id) = \(Self.spell(pieces, indent: 4))".split(separator: "\n").map(String.init)
  }

  private static func spell(_ pieces: [Piece], indent: Int) -> String {
    let margin = "\n" + String(repeating: " ", count: indent)
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let words), .untranslated(let words):
        for scalar in words.unicodeScalars {
          switch scalar {
          case "{", "}": text += "{ \"\(scalar)\" }"
          default: text.unicodeScalars.append(scalar)
          }
        }
      case .argument(let name): text += "{ $\(name) }"
      case .choice(let name, let variants):
        text += "{ $\(name) ->"
        for variant in variants {
          text += margin + (variant.isDefault ? "   *" : "    ")
          text += "[\(variant.key)] \(spell(variant.pieces, indent: indent + 4))"
        }
        text += margin + "}"
      }
    }
  }
}
