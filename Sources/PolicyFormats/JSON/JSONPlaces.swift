package import Diagnostics

/// Where the values of a JSON text stand, for findings about what is read from it.
package struct JSONPlaces: Sendable {
  /// One value: where it begins and ends, and the values inside it.
  package struct Node: Sendable {
    package var offset: Int
    package var end = 0
    /// Where its key is written, between the quotation marks; nothing where it has none.
    package var key: Range<Int>?
    package var members: [String: Node] = [:]
    package var items: [Node] = []
  }

  /// The place of one value; of the nearest value around it, where it is not there.
  package struct Place: Sendable {
    package let node: Node
    package let places: JSONPlaces

    package subscript(_ key: String) -> Place {
      Place(node: node.members[key] ?? node, places: places)
    }
    package subscript(_ number: Int) -> Place {
      Place(node: node.items.indices.contains(number) ? node.items[number] : node, places: places)
    }

    /// The anchor of the member that names this thing.
    package func anchor(at key: String, _ word: String) -> SourceAnchor {
      places.lines.anchor(self[key].node.offset, word)
    }

    package var anchor: SourceAnchor { places.lines.anchor(node.offset, "") }

    /// The same with a text or number underlined as it is written.
    var word: SourceAnchor {
      let quotes = kind == .text ? 1 : 0
      guard node.members.isEmpty, node.items.isEmpty else { return anchor }
      return places.anchor(node.offset + quotes..<node.end - quotes)
    }

    /// The anchor of its key, underlined as it is written.
    var keyAnchor: SourceAnchor { node.key.map(places.anchor) ?? anchor }

    /// The bytes of the value as they are written.
    package var bytes: ArraySlice<UInt8> { places.bytes[node.offset..<node.end] }

    /// What a text means; nothing where the value is none.
    var text: String? {
      kind == .text ? try? JSONTexts.text(bytes.dropFirst().dropLast()) : nil
    }

    var kind: Kind {
      switch places.bytes[node.offset] {
      case UInt8(ascii: "{"): .object
      case UInt8(ascii: "["): .array
      case UInt8(ascii: "\""): .text
      case UInt8(ascii: "t"), UInt8(ascii: "f"): .truth
      case UInt8(ascii: "n"): .nothing
      default: .number
      }
    }
  }

  enum Kind { case object, array, text, number, truth, nothing }

  private let bytes: [UInt8]
  private let root: Node
  private let lines: LineStarts

  package var top: Place { Place(node: root, places: self) }

  /// - Throws: `JSONFault` where the text is no JSON, or more of it than anybody writes.
  package init(_ bytes: [UInt8], file: String) throws {
    self.bytes = bytes
    lines = LineStarts(bytes, file: file)
    var scanner = JSONScanner(bytes)
    do {
      root = try scanner.wholeText()
    } catch let fault as JSONScanner.Fault {
      let word = fault.word.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
      throw JSONFault(fault.what, at: lines.anchor(fault.offset, word))
    }
  }

  private func anchor(_ word: Range<Int>) -> SourceAnchor {
    lines.anchor(word.lowerBound, String(decoding: bytes[word], as: UTF8.self))
  }
}

/// What is wrong with a JSON file, and where.
package struct JSONFault: Error {
  package let what: String
  package let anchor: SourceAnchor
  /// What can be done; empty where only the file's reader knows.
  package let suggestions: [String]

  package init(_ what: String, at anchor: SourceAnchor, suggestions: [String] = []) {
    self.what = what
    self.anchor = anchor
    self.suggestions = suggestions
  }
}
