import Parallel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes and reads the cards of a policy on every core: they are nearly all of a large one.
///
/// Both are the library's work; here its texts are parted and joined.
enum CardsInParts {
  /// Cards in a part: fewer are not worth the parting.
  static let partSize = 250

  private struct Part: Encodable {
    let cards: [BundledCard]
  }

  /// The same bytes as one encoding of the whole.
  static func encode(_ policy: BundledPolicy, partSize: Int = partSize) throws -> [UInt8] {
    guard policy.cards.count > partSize else { return try json(policy) + [newline] }
    var rest = policy
    rest.cards = []
    let parts = try policy.cards.parted(by: partSize).concurrentMap { try json(Part(cards: $0)) }
    let whole = try json(rest)
    guard let place = placeOfCards(in: whole) else { return try json(policy) + [newline] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(whole.count + parts.reduce(0) { $0 + $1.count })
    bytes += whole[..<place]
    bytes += beforeCards
    for (number, part) in parts.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      // A part is written as a policy of nothing but cards.
      bytes += part[(1 + beforeCards.count)..<(part.count - afterCards.count - 2)]
    }
    bytes += afterCards
    bytes += whole[(place + noCards.count)...]
    bytes.append(newline)
    return bytes
  }

  /// Where an empty list of cards begins. Keys of the policy itself stand behind two spaces, and no text
  /// holds the end of a line.
  private static func placeOfCards(in policy: [UInt8]) -> Int? {
    var start = 0
    while let line = policy[start...].firstIndex(of: newline) {
      if policy[line...].starts(with: noCards) { return line }
      start = line + 1
    }
    return nil
  }

  /// Reads the bytes of a policy of which the places are known.
  static func decode<Policy: Decodable>(
    _ type: Policy.Type, from bytes: [UInt8], at top: JSONPlaces.Place, partSize: Int = partSize
  ) throws -> (rest: Policy, cards: [BundledCard]?) {
    let cards = top["cards"]
    let nodes = cards.node.items
    guard nodes.count > partSize else { return (try object(type, bytes[...], at: top), nil) }
    let rest = bytes[..<cards.node.offset] + Array("[]".utf8) + bytes[cards.node.end...]
    // What is wrong with the rest, its format first of all, is told before what is wrong with a card.
    let policy = try object(type, rest, at: top)
    let read = try nodes.indices.map(\.self).parted(by: partSize).concurrentMap { numbers in
      let (first, last) = (numbers[0], numbers[numbers.count - 1])
      let part = bytes[nodes[first].offset..<nodes[last].end]
      return try object(
        [BundledCard].self, [UInt8(ascii: "[")] + part + [UInt8(ascii: "]")], at: cards,
        from: first)
    }
    return (policy, Array(read.joined()))
  }

  /// - Parameter first: The number, at its place, of the first thing of a list.
  private static func object<Value: Decodable>(
    _ type: Value.Type, _ bytes: ArraySlice<UInt8>, at place: JSONPlaces.Place, from first: Int = 0
  ) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw JSONFault(error, at: place, from: first)
    }
  }

  private static func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(value))
  }

  private static let newline = UInt8(ascii: "\n")
  private static let beforeCards = Array("\n  \"cards\" : [".utf8)
  private static let afterCards = Array("\n  ]".utf8)
  private static let noCards = beforeCards + [newline] + afterCards
}

extension Array {
  fileprivate func parted(by size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}

extension JSONFault {
  fileprivate init(_ error: DecodingError, at place: JSONPlaces.Place, from first: Int) {
    let (what, path): (String, [any CodingKey]) =
      switch error {
      case .keyNotFound(let key, let context):
        ("\(key.stringValue.debugDescription) is missing", context.codingPath)
      case .typeMismatch(_, let context), .valueNotFound(_, let context):
        ("a value is of another kind than it should be", context.codingPath)
      case .dataCorrupted(let context): ("it is not text in UTF-8, or no JSON", context.codingPath)
      @unknown default: ("it is no JSON", [])
      }
    let found = path.enumerated().reduce(place) { place, step in
      step.element.intValue.map { place[$0 + (step.offset == 0 ? first : 0)] }
        ?? place[step.element.stringValue]
    }
    self.init(what, at: found.anchor)
  }
}
