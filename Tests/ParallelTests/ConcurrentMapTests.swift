import Parallel
import Testing

@Suite struct ConcurrentMapTests {
  private struct Odd: Error, Equatable { let number: Int }

  @Test func keepsTheOrder() {
    let numbers = Array(0..<1000)
    #expect(numbers.concurrentMap { "\($0)" } == numbers.map { "\($0)" })
    #expect([Int]().concurrentMap { $0 } == [])
  }

  @Test func throwsTheFirstFailureInOrder() {
    #expect(throws: Odd(number: 501)) {
      try Array(0..<1000).concurrentMap { number in
        guard number < 500 || number.isMultiple(of: 2) else { throw Odd(number: number) }
      }
    }
  }
}
