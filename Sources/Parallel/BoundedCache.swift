/// What was made before and may be asked for again, from any core.
///
/// It holds two generations and no more, so that it does not grow with the number of things made: what
/// was not asked for while as many others came is forgotten.
package final class BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// Things by the hashes of their keys. Hashes are taken and keys compared while nobody waits; of two
  /// keys with one hash, which next to never happens, the later is remembered.
  private struct Generations {
    var young: [Int: (key: Key, value: Value)] = [:]
    var old: [Int: (key: Key, value: Value)] = [:]
  }

  private let generations = Guarded(Generations())
  private let limit: Int

  /// - Parameter limit: How many a generation has.
  package init(limit: Int) { self.limit = limit }

  package subscript(_ key: Key) -> Value? {
    let hash = key.hashValue
    let found = generations.withLock { generations -> (key: Key, value: Value)? in
      if let found = generations.young[hash] { return found }
      // What is asked for again stays.
      guard let found = generations.old.removeValue(forKey: hash) else { return nil }
      generations.young[hash] = found
      return found
    }
    guard let found, found.key == key else { return nil }
    return found.value
  }

  package func keep(_ values: [(key: Key, value: Value)]) {
    let hashes = values.map(\.key.hashValue)
    generations.withLock { generations in
      for (hash, made) in zip(hashes, values) { generations.young[hash] = made }
      guard generations.young.count > limit else { return }
      generations.old = generations.young
      generations.young = [:]
    }
  }
}
