import Dispatch

extension Array where Element: Sendable {
  /// The same as `map`, on every core; results stand in the order of the elements.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    guard count > 1 else { return map(transform) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, filled in
      // Each turn of the loop writes its own place and no other.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { position in
        (places.baseAddress.unsafelyUnwrapped + position).initialize(to: transform(self[position]))
      }
      filled = count
    }
  }
}
