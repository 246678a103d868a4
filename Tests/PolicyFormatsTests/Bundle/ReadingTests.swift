import CapturaWorkflow
import Capillary
import Diagnostics
import GeneratedPolicies
import PhotoRetail
import PolicyFormats
import PolicyModel
import Testing
import ToyStudio

@Suite struct ReadingTests {
  static let real = [CapturaWorkflow.policy, Capillary.policy, PhotoRetail.policy, Studio.policy]

  @Test(arguments: real.indices) func aPolicyIsReadBackAsItWas(_ number: Int) throws {
    try expectReadBack(Self.real[number])
  }

  @Test func generatedPoliciesAreReadBackAsTheyWere() throws {
    for seed in 0..<400 { try expectReadBack(GeneratedPolicy(seed: UInt64(seed)).policy) }
  }

  private func expectReadBack(_ policy: Policy) throws {
    let bytes = try PolicyBundle.encode(policy)
    let read = PolicyBundle.decode(bytes, file: "policy.json")
    #expect(read.findings == [])
    let again = try #require(read.value)
    #expect(try PolicyBundle.encode(again) == bytes, "\(policy.summary)")
    #expect(try PolicyBundle.fingerprint(again) == PolicyBundle.fingerprint(policy))
  }

  @Test func whatIsReadPointsIntoTheFile() throws {
    let bytes = try PolicyBundle.encode(Studio.policy)
    let policy = try #require(PolicyBundle.decode(bytes, file: "policy.json").value)
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    func told(_ anchor: SourceAnchor) -> String {
      String(lines[anchor.line - 1].utf8.dropFirst(anchor.column - 1)) ?? "not text"
    }
    #expect(told(policy.cards[1].anchor) == "\"Owner\",")
    #expect(told(policy.cards[0].content.sections[0].grants[0].anchor) == "\"jobs\",")
    #expect(told(policy.claims[3].anchor) == "\"unrestricted\"")
    #expect(policy.cards[1].content.juniors[0].anchor.word == "support")
    #expect(policy.anchor.file == "policy.json")
  }

  // MARK: What is no policy

  private func fault(_ text: String) -> String {
    let read = PolicyBundle.decode(Array(text.utf8), file: "p.json")
    #expect(read.value == nil)
    #expect(read.findings.count == 1)
    return read.findings.map {
      "\($0.anchor.file):\($0.anchor.line):\($0.anchor.column): \($0.summary) [\($0.rule)]"
    }.joined()
  }

  @Test func aFileThatBreaksOffAnywhereGivesOneFinding() throws {
    let text = String(decoding: try PolicyBundle.encode(Studio.policy), as: UTF8.self)
    for length in stride(from: 0, to: text.utf8.count - 2, by: 97) {
      let cut = String(decoding: text.utf8.prefix(length), as: UTF8.self)
      #expect(fault(cut).contains("the file is no policy: "))
    }
    #expect(
      fault("{\n  \"format\" : 1,")
        == "p.json:2:15: the file is no policy: it breaks off before its end [unreadable-policy]")
  }

  @Test func hostileFilesGiveOneFinding() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(fault(deep).contains(":34: the file is no policy: values are nested more than 32 deep"))
    #expect(
      fault("{\"format\": 2}").contains(
        "1:12: the file is no policy: it is of format 2, and this permdocs reads format 1"))
    #expect(fault("{\"a\": 1, \"a\": 2}").contains("\"a\" stands there twice"))
    #expect(fault("nothing").contains("no JSON"))
    #expect(fault("{\"format\": 1} x").contains("something stands after its end"))
    #expect(fault("{\"format\": 1}").contains("\"id\" is missing"))
    let read = PolicyBundle.decode([0x22, 0xFF, 0x22], file: "p.json")
    #expect(read.value == nil && read.findings.count == 1)
  }

  @Test func aWordThatMeansNothingIsShownWhereItStands() throws {
    let text = String(decoding: try PolicyBundle.encode(Studio.policy), as: UTF8.self)
    let wrong = text.replacing(
      "\"kind\" : \"role\"", with: "\"kind\" : \"rôle\"", maxReplacements: 1)
    let line =
      wrong.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("rôle") }.map { $0 + 1 } ?? 0
    #expect(
      fault(wrong).contains("p.json:\(line):16: the file is no policy: \"rôle\" means nothing here")
    )
  }

  @Test func aClaimThatLacksAPartIsShown() throws {
    let text = String(decoding: try PolicyBundle.encode(Studio.policy), as: UTF8.self)
    let wrong = text.replacing("\"unrestricted\"", with: "\"unheard-of\"", maxReplacements: 1)
    #expect(fault(wrong).contains("there is no kind \"unheard-of\""))
  }
}
