/// One thing in two versions: there before, there after, or both.
package enum Pairing<Thing: Sendable>: Sendable {
  case added(Thing)
  case removed(Thing)
  case kept(old: Thing, new: Thing)

  package var old: Thing? {
    switch self {
    case .added: nil
    case .removed(let thing), .kept(let thing, _): thing
    }
  }

  package var new: Thing? {
    switch self {
    case .removed: nil
    case .added(let thing), .kept(_, let thing): thing
    }
  }

  /// As it is now, or as it was last.
  package var latest: Thing {
    switch self {
    case .added(let thing), .removed(let thing), .kept(_, let thing): thing
    }
  }

  package var mirrored: Pairing {
    switch self {
    case .added(let thing): .removed(thing)
    case .removed(let thing): .added(thing)
    case .kept(let old, let new): .kept(old: new, new: old)
    }
  }

  package func map<Other>(_ old: (Thing) -> Other, _ new: (Thing) -> Other) -> Pairing<Other> {
    switch self {
    case .added(let thing): .added(new(thing))
    case .removed(let thing): .removed(old(thing))
    case .kept(let before, let after): .kept(old: old(before), new: new(after))
    }
  }
}

/// Something with an id that may have had others before.
struct Named {
  let id: String
  let formerly: [String]
}

extension Pairing<Int> {
  /// Matches two lists: by id, then by an id that one of the two had before.
  ///
  /// What is there now comes first, in its order; then what is gone, in the order it had.
  static func matching(_ old: [Named], _ new: [Named]) -> [Pairing] {
    let places = Dictionary(zip(old.map(\.id), old.indices)) { first, _ in first }
    var partner: [Int: Int] = [:]
    for (number, thing) in new.enumerated() {
      if let place = places[thing.id] { partner[number] = place }
    }
    var taken = Set(partner.values)
    for (left, right) in candidates(old, new, without: partner) where partner[right] == nil {
      if taken.insert(left).inserted { partner[right] = left }
    }
    return new.indices.map { number in
      partner[number].map { .kept(old: $0, new: number) } ?? .added(number)
    } + old.indices.filter { !taken.contains($0) }.map { .removed($0) }
  }

  /// Sorted in a way that does not ask which version came first, so that a mirrored matching is the
  /// matching of the mirrored versions.
  private static func candidates(
    _ old: [Named], _ new: [Named], without partner: [Int: Int]
  ) -> [(Int, Int)] {
    let free = old.indices.filter { !partner.values.contains($0) }
    let pairs = new.indices.filter { partner[$0] == nil }.flatMap { right in
      free.filter { left in
        new[right].formerly.contains(old[left].id) || old[left].formerly.contains(new[right].id)
      }.map { ($0, right) }
    }
    func key(_ pair: (Int, Int)) -> [String] { [old[pair.0].id, new[pair.1].id].sorted() }
    return pairs.sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }
}
