import Diagnostics

/// Where the values of a JSON text stand, for findings about what is read from it.
struct JSONPlaces {
  /// One value: where it begins, and the values inside it.
  struct Node {
    var offset: Int
    var members: [String: Node] = [:]
    var items: [Node] = []
  }

  /// The place of one value; of the nearest value around it, where it is not there.
  struct Place {
    let node: Node
    let places: JSONPlaces

    subscript(_ key: String) -> Place { Place(node: node.members[key] ?? node, places: places) }
    subscript(_ number: Int) -> Place {
      Place(node: node.items.indices.contains(number) ? node.items[number] : node, places: places)
    }

    /// The anchor of the member that names this thing.
    func anchor(at key: String, _ word: String) -> SourceAnchor {
      places.anchor(self[key].node.offset, word)
    }

    var anchor: SourceAnchor { places.anchor(node.offset, "") }
  }

  let file: String
  private let root: Node
  private let lineStarts: [Int]

  var top: Place { Place(node: root, places: self) }

  /// - Throws: `JSONFault` where the text is no JSON, or more of it than a policy could need.
  init(_ bytes: [UInt8], file: String) throws {
    self.file = file
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    var scanner = JSONScanner(bytes)
    do {
      root = try scanner.wholeText()
    } catch let fault as JSONScanner.Fault {
      throw JSONFault(fault.what, at: Self.anchor(fault.offset, "", lineStarts, file))
    }
  }

  private func anchor(_ offset: Int, _ word: String) -> SourceAnchor {
    Self.anchor(offset, word, lineStarts, file)
  }

  private static func anchor(
    _ offset: Int, _ word: String, _ lineStarts: [Int], _ file: String
  ) -> SourceAnchor {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return SourceAnchor(
      file: file, line: low, column: offset - lineStarts[low - 1] + 1, word: word)
  }
}

/// What is wrong with a policy file, and where.
struct JSONFault: Error {
  let what: String
  let anchor: SourceAnchor

  init(_ what: String, at anchor: SourceAnchor) {
    self.what = what
    self.anchor = anchor
  }
}
