import PolicyModel

/// A card, a feature, an area, an action or a permission of one resolved policy, as four bytes.
///
/// Only the audit makes one, and it means something to the policy that it comes from alone. Refs sort
/// as the policy lists what they stand for.
package struct Ref<Thing>: Hashable, Comparable, Sendable {
  fileprivate let number: UInt32

  /// How many of its kind come before it, for whatever is told to a script by number.
  package var place: Int { Int(number) }

  package static func < (a: Ref, b: Ref) -> Bool { a.number < b.number }
}

/// All cards of a policy, or all of another kind, in order.
package struct Refs<Thing>: RandomAccessCollection, Sendable {
  package let count: Int
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }
  package subscript(place: Int) -> Ref<Thing> { Ref(number: UInt32(place)) }
}

/// One value for each card of a policy, or for each of another kind.
package struct Each<Thing, Value> {
  package private(set) var values: [Value]

  init(_ values: [Value]) { self.values = values }
  init(_ refs: Refs<Thing>, repeating value: Value) {
    values = Array(repeating: value, count: refs.count)
  }

  package var refs: Refs<Thing> { Refs(count: values.count) }

  /// Lends the value, so that whoever reads one part of it copies no more than that part.
  package subscript(ref: Ref<Thing>) -> Value {
    _read { yield values[Int(ref.number)] }
    _modify { yield &values[Int(ref.number)] }
  }

  mutating func append(_ value: Value) -> Ref<Thing> {
    values.append(value)
    return Ref(number: UInt32(values.count - 1))
  }
}

extension Each: Sendable where Value: Sendable {}
extension Each: Equatable where Value: Equatable {}

extension Refs {
  /// One value for each, worked out in order.
  package func each<Value>(_ value: (Ref<Thing>) -> Value) -> Each<Thing, Value> {
    Each(map(value))
  }
}

/// How permissions are counted: feature by feature as the catalog has them, and on each feature action
/// by action.
struct PermissionGrid: Sendable {
  private let actionCount: UInt32

  init(_ actions: Refs<Action>) { actionCount = UInt32(actions.count) }

  func permission(_ action: Ref<Action>, on feature: Ref<Feature>) -> Ref<Permission> {
    Ref(number: feature.number * actionCount + action.number)
  }

  func feature(of permission: Ref<Permission>) -> Ref<Feature> {
    Ref(number: permission.number / actionCount)
  }

  func action(of permission: Ref<Permission>) -> Ref<Action> {
    Ref(number: permission.number % actionCount)
  }

  /// Every permission on one feature, whether the catalog offers it or not.
  func permissions(on feature: Ref<Feature>) -> Range<Ref<Permission>> {
    Ref(number: feature.number * actionCount)..<Ref(number: (feature.number + 1) * actionCount)
  }

  /// The permissions in a range, one by one.
  func all(in range: Range<Ref<Permission>>) -> [Ref<Permission>] {
    (range.lowerBound.number..<range.upperBound.number).map { Ref(number: $0) }
  }
}
