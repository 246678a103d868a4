import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite struct ReleaseDateTests {
  @Test(arguments: ["2026-11-21", "2024-02-29", "0001-01-01", "2000-02-29"])
  func aDayIsReadAndWritten(text: String) throws {
    #expect(try #require(ReleaseDate(text)).description == text)
  }

  @Test(arguments: [
    "", "2026-11-31", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1",
    "26-11-2021", "2026-11-21T00", "2026/11/21", "２０２６-11-21", "2026-11--1",
  ])
  func whatIsNoDayIsRefused(text: String) { #expect(ReleaseDate(text) == nil) }

  @Test(arguments: [
    (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"),
    (951_782_400, "2000-02-29"), (1_795_219_200, "2026-11-21"), (4_107_542_400, "2100-03-01"),
  ])
  func secondsAreADayInUTC(seconds: Int, day: String) throws {
    #expect(try #require(ReleaseDate(secondsSince1970: seconds)).description == day)
  }

  @Test func secondsThatAreNoDayAreRefused() {
    #expect(ReleaseDate(secondsSince1970: -1) == nil)
    #expect(ReleaseDate(secondsSince1970: .max) == nil)
  }
}

@Suite struct ReleaseOrderTests {
  private func release(_ version: String, _ day: String) throws -> Release {
    Release(
      version: version, date: try #require(ReleaseDate(day)), policy: Studio.policy,
      fingerprint: "")
  }

  @Test func releasesStandByDayAndThenByNumber() throws {
    let releases = try [
      release("1.10", "2026-11-21"), release("1.9", "2026-11-21"), release("2", "2025-01-01"),
      release("1.9.1", "2026-11-21"), release("1.9-b", "2026-11-21"),
    ]
    #expect(releases.inOrder.map(\.version) == ["2", "1.9", "1.9.1", "1.9-b", "1.10"])
  }

  @Test func aVersionCanStandInAnAddress() {
    for version in ["1", "1.0", "2026-11", "v2.1-rc1"] { #expect(Release.isVersion(version)) }
    for version in ["", ".", "..", "a/b", "-1", "1 0", "é", String(repeating: "1", count: 41)] {
      #expect(!Release.isVersion(version), "\(version)")
    }
  }
}

@Suite struct LostIDTests {
  private func lost(_ change: (inout Policy) -> Void) -> [String] {
    var policy = Studio.policy
    change(&policy)
    return LostIDs.findings(in: policy, since: Studio.policy).map(\.summary)
  }

  @Test func nothingIsLostWhereNothingChanged() { #expect(lost { _ in } == []) }

  @Test func anIDThatIsNeitherListedNorRetiredIsLost() {
    let told = "Owner: the role owner was released and is neither listed nor retired"
    #expect(lost { $0.roles.removeLast() } == [told])
    #expect(lost { $0.roles[1].card.id = "boss" } == [told])
    #expect(
      lost {
        $0.roles[1].card.id = "boss"
        $0.roles[1].card.formerly = ["owner"]
      } == [])
    #expect(
      lost {
        $0.roles.removeLast()
        $0.retired = [.role("Owner", "owner", because: "nobody owns it")]
      } == [])
  }

  @Test func aRetiredRoleDoesNotStandForAFeature() {
    let told = "Printing: the feature printing was released and is neither listed nor retired"
    #expect(
      lost {
        $0.catalog[1] = CatalogSection(reading: Studio.capture, features: [Studio.images])
        $0.retired = [.role("Printing", "printing", because: "it is no role")]
      } == [told])
  }

  @Test func whatWasPromisedBeforeStaysPromised() {
    var released = Studio.policy
    released.roles[0].card.formerly = ["helper"]
    let findings = LostIDs.findings(in: Studio.policy, since: released)
    #expect(
      findings.map(\.summary) == [
        "Support: the role helper was released and is neither listed nor retired"
      ])
  }
}
