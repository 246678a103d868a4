package import Diagnostics

/// Where the values of a JSON text stand, for findings about what is read from it.
package struct JSONPlaces: Sendable {
  /// One value: where it begins and ends, and the values inside it.
  package struct Node: Sendable {
    package var offset: Int
    package var end = 0
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
  }

  private let root: Node
  private let lines: LineStarts

  package var top: Place { Place(node: root, places: self) }

  /// - Throws: `JSONFault` where the text is no JSON, or more of it than anybody writes.
  package init(_ bytes: [UInt8], file: String) throws {
    lines = LineStarts(bytes, file: file)
    var scanner = JSONScanner(bytes)
    do {
      root = try scanner.wholeText()
    } catch let fault as JSONScanner.Fault {
      throw JSONFault(fault.what, at: lines.anchor(fault.offset, ""))
    }
  }
}

/// What is wrong with a JSON file, and where.
package struct JSONFault: Error {
  package let what: String
  package let anchor: SourceAnchor

  package init(_ what: String, at anchor: SourceAnchor) {
    self.what = what
    self.anchor = anchor
  }
}
