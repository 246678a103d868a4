import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("Why a card can or cannot")
struct DerivationTests {
  private static let set = PermissionSet("Prices", "prices-set") {
    Purpose("Prices.")
    Studio.setup.ticks { Studio.prices[.view] }
  }

  private static let guest = Role("Guest", "guest") {
    Purpose("Waits.")
    Holds("prices-set")
    Studio.capture {
      Studio.printing(.edit, because: "change a print")
        .acknowledged(.unmetPrerequisite, "This is what the test is about.")
    }
    EverythingElse(noneBecause: "guests only wait")
  }

  private static let plain = Role("Plain", "plain") {
    Purpose("Has one line.")
    Studio.setup { Studio.jobs(.view, because: "find a job") }
  }

  private static let denied = Role("Denied", "denied") {
    Purpose("Includes one who says none, and one who grants.")
    Includes(.support)
    Holds("prices-set")
  }

  private static func derivation(
    _ card: Card.ID, _ action: Action.ID, _ feature: Feature.ID
  ) throws -> Derivation {
    let policy = Studio.small(Studio.support, Studio.owner, guest, plain, denied) {
      $0.sets = [set]
      $0.prerequisites = [
        .using(Studio.printing, needs: .view, on: Studio.images, because: "prints are of pictures")
      ]
    }
    let resolved = try audited(policy)
    return resolved.derivation(
      try #require(resolved.ref(card)), try #require(resolved.ref(feature)),
      try #require(resolved.ref(action)))
  }

  /// The answer as a word, with what it carries.
  private static func answer(
    _ card: Card.ID, _ action: Action.ID, _ feature: Feature.ID
  ) throws -> String {
    switch try derivation(card, action, feature).answer {
    case .yes: "yes"
    case .conditional(let words): "when \(words)"
    case .notOffered: "not offered"
    case .none(let reason): "none: \(reason)"
    case .tooLow(let line): "too low: \(line.actions.map(\.name))"
    case .undecided: "undecided"
    case .cut(let prerequisite): "cut: \(prerequisite.reason)"
    }
  }

  @Test("Each kind of answer")
  func answers() throws {
    #expect(try Self.answer(.support, "view", "jobs") == "yes")
    #expect(
      try Self.answer(.support, "view", "printing") == #"when ["the lab has confirmed the order"]"#)
    #expect(try Self.answer(.support, "delete", "printing") == "not offered")
    #expect(
      try Self.answer(.support, "view", "price-lists")
        == "none: what things cost is the owner's to decide")
    #expect(try Self.answer(.support, "delete", "images") == #"too low: ["Edit"]"#)
    #expect(try Self.answer("plain", "view", "images") == "undecided")
    #expect(try Self.answer("guest", "edit", "printing") == "cut: prints are of pictures")
    #expect(try Self.answer("guest", "view", "jobs") == "none: guests only wait")
  }

  @Test("Too low by a line that is not the card's own")
  func inheritedTooLow() throws {
    #expect(try Self.answer("guest", "edit", "price-lists") == #"too low: ["View"]"#)
    #expect(try Self.answer("denied", "edit", "price-lists") == #"too low: ["View"]"#)
  }

  @Test("Sources: the nearest first, with the way there and what implies it")
  func sources() throws {
    let found = try Self.derivation(.owner, "view", "images").sources
    #expect(found.map { $0.path.map(\.name) } == [["Owner"], ["Owner", "Support"]])
    #expect(found.map { $0.impliedBy?.name } == ["Delete", "Edit"])
    let direct = try Self.derivation(.support, "edit", "images").sources
    #expect(direct.map { $0.impliedBy?.name } == [nil])
    #expect(try Self.derivation("plain", "view", "images").sources.isEmpty)
  }

  @Test("Prerequisites on the way, met or not")
  func prerequisites() throws {
    #expect(try Self.derivation(.support, "view", "printing").prerequisites.map(\.isMet) == [true])
    #expect(try Self.derivation("guest", "view", "printing").prerequisites.map(\.isMet) == [false])
    #expect(try Self.derivation("guest", "view", "jobs").prerequisites.isEmpty)
  }

  @Test("What is held and cut meets no prerequisite")
  func chain() throws {
    let lab = Studio.lab {
      Studio.images(.view, because: "find a picture")
        .acknowledged(.unmetPrerequisite, "This is what the test is about.")
      Studio.printing(.view, because: "find a print")
    }
    let policy = try audited(
      Studio.small(lab) {
        $0.prerequisites = [
          .using(Studio.images, needs: .view, on: Studio.jobs, because: "filed under jobs"),
          .using(Studio.printing, needs: .view, on: Studio.images, because: "made of pictures"),
        ]
      })
    let printing = try #require(policy.ref(Studio.printing.id))
    let view = try #require(policy.ref(Action.view.id))
    let found = policy.derivation(policy.cards[0], printing, view)
    #expect(found.prerequisites.map(\.isMet) == [false])
    guard case .cut(let prerequisite) = found.answer else {
      Issue.record("not cut")
      return
    }
    #expect(prerequisite.reason == "made of pictures")
  }
}
