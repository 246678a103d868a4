import PolicyModel

/// Something in two versions: there before, there after, or both.
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

/// What a version lists, with the ids that it had before.
struct Named<Thing> {
  let ref: Ref<Thing>
  let id: Identifier<Thing>
  let formerly: [Identifier<Thing>]
}

extension Pairing {
  /// Matches two lists: by id, then by an id that one of the two had before.
  ///
  /// What is there now comes first, in its order; then what is gone, in the order it had.
  static func matching<Listed>(
    _ old: [Named<Listed>], _ new: [Named<Listed>]
  ) -> [Pairing] where Thing == Ref<Listed> {
    let refs = Dictionary(old.map { ($0.id, $0.ref) }) { first, _ in first }
    var partner: [Thing: Thing] = [:]
    for named in new { partner[named.ref] = refs[named.id] }
    var taken = Set(partner.values)
    let free = old.filter { !taken.contains($0.ref) }
    let single = new.filter { partner[$0.ref] == nil }
    for (left, right) in candidates(free, single) where partner[right] == nil {
      if taken.insert(left).inserted { partner[right] = left }
    }
    return new.map { named in
      partner[named.ref].map { .kept(old: $0, new: named.ref) } ?? .added(named.ref)
    } + old.filter { !taken.contains($0.ref) }.map { .removed($0.ref) }
  }

  /// Sorted in a way that does not ask which version came first, so that a mirrored matching is the
  /// matching of the mirrored versions.
  private static func candidates<Listed>(
    _ old: [Named<Listed>], _ new: [Named<Listed>]
  ) -> [(Thing, Thing)] where Thing == Ref<Listed> {
    let pairs = new.flatMap { right in
      old.filter { left in
        right.formerly.contains(left.id) || left.formerly.contains(right.id)
      }.map { (left: $0, right: right) }
    }
    func key(_ pair: (left: Named<Listed>, right: Named<Listed>)) -> [Identifier<Listed>] {
      [pair.left.id, pair.right.id].sorted()
    }
    return pairs.sorted { key($0).lexicographicallyPrecedes(key($1)) }
      .map { ($0.left.ref, $0.right.ref) }
  }
}
