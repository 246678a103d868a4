import Parallel
import Testing

@Suite struct AtOnceTests {
  private struct Failure: Error, Equatable { let number: Int }

  @Test func bothResultsCome() {
    let (words, count) = atOnce({ "one" }, { Array(0..<100).concurrentMap { $0 }.count })
    #expect(words == "one" && count == 100)
  }

  @Test func theFirstFailureIsThrownOnceBothAreOver() {
    let isOver = Guarded(false)
    #expect(throws: Failure(number: 1)) {
      try atOnce(
        { () throws -> Int in throw Failure(number: 1) },
        { () throws -> Int in
          _ = Array(0..<10_000).concurrentMap { "\($0)" }
          isOver.withLock { $0 = true }
          throw Failure(number: 2)
        })
    }
    #expect(isOver.withLock { $0 })
    #expect(throws: Failure(number: 2)) {
      try atOnce({ 1 }, { () throws -> Int in throw Failure(number: 2) })
    }
  }
}
