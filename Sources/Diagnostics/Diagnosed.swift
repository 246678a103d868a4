/// A value together with what was noticed while it was made.
package struct Diagnosed<Value> {
  package var value: Value
  package var findings: [Diagnostic]

  package init(_ value: Value, findings: [Diagnostic] = []) {
    self.value = value
    self.findings = findings.sorted()
  }

  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Diagnosed<Other> {
    Diagnosed<Other>(try transform(value), findings: findings)
  }
}

extension Diagnosed: Sendable where Value: Sendable {}
