import PolicyAudit
import Testing

@Suite("A set of numbers")
struct NumberSetTests {
  @Test("Is sorted and has each number once")
  func sorted() {
    #expect(NumberSet([3, 1, 3, 2, 1]).numbers == [1, 2, 3])
    #expect(NumberSet([UInt32]()) == NumberSet())
  }

  @Test("Agrees with the library's sets, whatever is in it", arguments: 0..<200)
  func agrees(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    func some() -> [UInt32] {
      (0..<Int.random(in: 0...12, using: &random)).map { _ in .random(in: 0..<16, using: &random) }
    }
    let (left, right) = (some(), some())
    let (a, b) = (NumberSet(left), NumberSet(right))
    let (x, y) = (Set(left), Set(right))
    #expect(a.union(b).numbers == x.union(y).sorted())
    #expect(a.intersection(b).numbers == x.intersection(y).sorted())
    #expect(a.subtracting(b).numbers == x.subtracting(y).sorted())
    #expect(a.isSubset(of: b) == x.isSubset(of: y))
    #expect(NumberSet(joining: [a, b, a]).numbers == x.union(y).sorted())
    #expect((0..<16).filter(a.contains) == x.sorted())
    #expect(Array(a.slice(4..<9)) == x.filter { (4..<9).contains($0) }.sorted())
    #expect(a.filter { $0 % 2 == 0 }.numbers == x.filter { $0 % 2 == 0 }.sorted())
  }
}
