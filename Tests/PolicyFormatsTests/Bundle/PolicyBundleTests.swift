import PolicyFormats
import PolicyModel
import Testing
import ToyStudio

struct PolicyBundleTests {
  private func text(_ policy: Policy) throws -> String {
    String(decoding: try PolicyBundle.encode(policy), as: UTF8.self)
  }

  @Test func theSamePolicyGivesTheSameBytes() throws {
    #expect(try PolicyBundle.encode(Studio.policy) == PolicyBundle.encode(Studio.policy))
  }

  @Test func everyPartOfThePolicyIsThere() throws {
    let text = try text(Studio.policy)
    for part in [
      "\"format\" : 1", "find a job and its gallery", "the lab has confirmed the order",
      "pictures are filed under jobs", "There is no delete button.", "\"kind\" : \"unrestricted\"",
      "Enough for a day at the desk.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func noSourcePositionIsThere() throws {
    #expect(!(try text(Studio.policy)).contains("Cards.swift"))
  }

  @Test func theFingerprintIsSHA256InHexadecimal() throws {
    let fingerprint = try PolicyBundle.fingerprint(Studio.policy)
    #expect(fingerprint.count == 64)
    #expect(fingerprint.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test func theDigestIsTheStandardOne() {
    // FIPS 180-2 gives this digest for the empty message.
    #expect(
      PolicyBundle.fingerprint(of: [])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test(arguments: Change.all) func everyChangeOfThePolicyChangesTheFingerprint(
    _ change: Change
  ) throws {
    var policy = Studio.policy
    change.make(&policy)
    #expect(
      try PolicyBundle.fingerprint(policy) != PolicyBundle.fingerprint(Studio.policy),
      "\(change.name)")
  }
}

/// One change to the toy policy, by name.
struct Change: CustomTestStringConvertible, Sendable {
  let name: String
  let make: @Sendable (inout Policy) -> Void

  var testDescription: String { name }

  static let all: [Change] = [
    Change(name: "version") { $0.version = "2" },
    Change(name: "summary") { $0.summary += "." },
    Change(name: "action order") { $0.actions.reverse() },
    Change(name: "view") { $0.view = nil },
    Change(name: "implication") { $0.implications.removeLast() },
    Change(name: "catalog") { $0.catalog.removeLast() },
    Change(name: "ladder") { $0.ladder = nil },
    Change(name: "grant") { $0.roles[0].card.content.sections[0].grants.removeLast() },
    Change(name: "purpose") { $0.roles[0].card.content.purpose += "!" },
    Change(name: "junior") { $0.roles[1].card.content.juniors = [] },
    Change(name: "prerequisite") { $0.prerequisites = [] },
    Change(name: "standard") { $0.standards = [] },
    Change(name: "symptom") { $0.symptoms = [] },
    Change(name: "administration") { $0.administration = nil },
    Change(name: "claim") { $0.claims.removeLast() },
    Change(name: "role order") { $0.roles.reverse() },
    Change(name: "term") { $0.terms = Terms(role: Terms.Noun("job", "jobs")) },
    Change(name: "acknowledgement") {
      $0.roles[0] = $0.roles[0].acknowledged(.twinRoles, "It is so.")
    },
  ]
}
