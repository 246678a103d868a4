import Dispatch

/// Does two things at once. Each may use every core in its turn, which things within a `concurrentMap`
/// cannot.
///
/// Where both fail, the first failure is thrown.
package func atOnce<First: Sendable, Second: Sendable>(
  _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
) throws -> (First, Second) {
  try withoutActuallyEscaping(second) { second in
    let made = Guarded<Result<Second, any Error>?>(nil)
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      let result = Result { try second() }
      made.withLock { $0 = result }
    }
    let result = Result { try first() }
    // Whatever became of the first, the second must not outlive this call.
    group.wait()
    let other = made.withLock { $0 }
    return (try result.get(), try other.unsafelyUnwrapped.get())
  }
}
