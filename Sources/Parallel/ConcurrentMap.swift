import Dispatch

extension Array where Element: Sendable {
  /// The same as `map`, on every core; results stand in the order of the elements, and of several
  /// failures the first in that order is thrown.
  package func concurrentMap<Result: Sendable, Failure: Error>(
    _ transform: @Sendable (Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    guard count > 1 else { return try map(transform) }
    let results = [Swift.Result<Result, Failure>](unsafeUninitializedCapacity: count) {
      buffer, filled in
      // Each turn of the loop writes its own place and no other.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { position in
        let result = Swift.Result { () throws(Failure) in try transform(self[position]) }
        (places.baseAddress.unsafelyUnwrapped + position).initialize(to: result)
      }
      filled = count
    }
    return try results.map { (result) throws(Failure) in try result.get() }
  }
}
