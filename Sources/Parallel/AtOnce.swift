import Dispatch

/// Does two things at once. Each may use every core in its turn, which things within a `concurrentMap`
/// cannot.
///
/// Where both fail, the first failure is thrown.
package func atOnce<First: Sendable, Second: Sendable, Failure: Error>(
  _ first: @Sendable () throws(Failure) -> First, _ second: @Sendable () throws(Failure) -> Second
) throws(Failure) -> (First, Second) {
  let results = withoutActuallyEscaping(second) { second in
    let made = Guarded<Result<Second, Failure>?>(nil)
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      let result = Result { () throws(Failure) in try second() }
      made.withLock { $0 = result }
    }
    let result = Result { () throws(Failure) in try first() }
    // Whatever became of the first, the second must not outlive this call.
    group.wait()
    return (result, made.withLock { $0 }.unsafelyUnwrapped)
  }
  return (try results.0.get(), try results.1.get())
}
