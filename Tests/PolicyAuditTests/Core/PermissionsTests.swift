import PolicyModel
import Testing
import ToyStudio

@testable import PolicyAudit

@Suite("A set of permissions")
struct PermissionsTests {
  private static let policy = ResolvedPolicy(Studio.policy)
  /// Every permission there can be, in order.
  private static let every = policy.features.flatMap { policy.permissions(on: $0) }

  @Test("Is sorted and has each permission once")
  func sorted() {
    let every = Self.every
    #expect(Array(Permissions([3, 1, 3, 2, 1].map { every[$0] })) == Array(every[1...3]))
    #expect(Permissions([Ref<Permission>]()) == Permissions())
  }

  @Test("Agrees with the library's sets, whatever is in it", arguments: 0..<200)
  func agrees(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func some() -> [Ref<Permission>] {
      (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
        Self.every.randomElement(using: &random)
      }
    }
    let (left, right) = (some(), some())
    let (a, b) = (Permissions(left), Permissions(right))
    let (x, y) = (Set(left), Set(right))
    #expect(Array(a.union(b)) == x.union(y).sorted())
    #expect(Array(a.intersection(b)) == x.intersection(y).sorted())
    #expect(Array(a.subtracting(b)) == x.subtracting(y).sorted())
    #expect(a.isSubset(of: b) == x.isSubset(of: y))
    #expect(Array(Permissions(joining: [a, b, a])) == x.union(y).sorted())
    #expect(Self.every.filter(a.contains) == x.sorted())
    for feature in Self.policy.features {
      #expect(
        Array(Self.policy.members(of: a, on: feature))
          == x.filter { Self.policy.feature(of: $0) == feature }.sorted())
    }
    let view = try #require(Self.policy.ref(Action.view.id))
    #expect(
      Array(a.keeping { Self.policy.action(of: $0) == view })
        == x.filter { Self.policy.action(of: $0) == view }.sorted())
  }
}
