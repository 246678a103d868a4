/// The product's own words for the things every policy has.
///
/// One product speaks of roles and features, another of permission sets and sub-modules; pages use
/// the product's words so that they can be held beside its screens.
public struct Terms: Sendable {
  package let role: Noun
  package let set: Noun
  package let area: Noun
  package let feature: Noun
  package let level: String

  /// A noun in both numbers, lower-case.
  public struct Noun: Sendable {
    package let one: String
    package let many: String

    /// Declares a noun.
    public init(_ one: String, _ many: String) {
      self.one = one
      self.many = many
    }
  }

  /// Chooses the product's words; each has the usual word as its default.
  public init(
    role: Noun = Noun("role", "roles"),
    set: Noun = Noun("permission set", "permission sets"),
    area: Noun = Noun("area", "areas"),
    feature: Noun = Noun("feature", "features"),
    level: String = "Permission level"
  ) {
    self.role = role
    self.set = set
    self.area = area
    self.feature = feature
    self.level = level
  }
}

/// Who may change what other people can do.
public struct Administration: Sendable {
  package let permissions: [Permission]
  package let contact: String

  /// Declares it.
  ///
  /// - Parameters:
  ///   - contact: Whom to ask, as the product says it ("your Workflow Admin").
  ///   - permissions: Ticks, any of which lets a role change permissions.
  public init(contact: String, whoeverHolds permissions: Tick...) {
    self.contact = contact
    self.permissions = permissions.flatMap { tick in
      tick.grant.actions.map { Permission($0.id, on: tick.grant.feature) }
    }
  }
}
