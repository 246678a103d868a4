import BuiltTools
import GeneratedPolicies
import PolicyModel
import Testing
import ToyStudio

@testable import PolicyExports

struct EngineFileTests {
  @Test func theToyStudioAsEachEngineReadsIt() throws {
    let golden = Golden()
    var names: Set<String> = []
    for engine in Engine.allCases {
      for file in try Exported().texts(engine) {
        let name = "\(engine.rawValue)/\(file.name)"
        names.insert(name)
        let difference = try golden.difference(of: file.text, named: name)
        #expect(difference == nil, "\(difference ?? "")")
      }
    }
    #expect(try golden.names() == names)
  }

  @Test(arguments: Engine.allCases)
  func theFirstLineOfEveryFileSaysWhereItComesFrom(engine: Engine) throws {
    let exported = try Exported()
    #expect(exported.texts(engine).map(\.name) == engine.fileNames)
    for file in exported.texts(engine) {
      let first = file.text.prefix { $0 != "\n" }
      #expect(first.contains("toy-studio") && first.contains(exported.fingerprint), "\(file.name)")
      #expect(file.text.hasSuffix("\n"), "\(file.name)")
    }
  }

  /// Whatever words say, no line of a file begins or ends elsewhere.
  @Test(arguments: Engine.allCases)
  func wordsStayInTheirPlaces(engine: Engine) throws {
    func shape(_ words: String) throws -> [[Int]] {
      var policy = Studio.policy
      policy.name = words
      policy.version = words
      policy.claims = []
      policy.symptoms = []
      policy.roles = policy.roles.map { role in
        var role = role.acknowledged(.unprintableText, "So it is printed.")
        role.card.name = words
        role.card.content.otherwiseNone = words
        role.card.content.sections = role.card.content.sections.map { section in
          var section = section
          section.grants = section.grants.map { Self.saying(words, $0) }
          return section
        }
        return role
      }
      policy.prerequisites = policy.prerequisites.map {
        Prerequisite(features: $0.features, needs: $0.needs, reason: words, anchor: $0.anchor)
          .acknowledged(.unprintableText, "So it is printed.")
      }
      policy = policy.acknowledged(.unprintableText, "So it is printed.")
      return try Exported(policy).texts(engine).map { file in
        // Bytes, because Swift takes a carriage return and a line feed for one character.
        let lines = file.text.utf8.split(separator: 10, omittingEmptySubsequences: false)
        return lines.map { (line: Substring.UTF8View) -> Int in
          line.prefix { " -/#@".utf8.contains($0) }.count
        }
      }
    }
    let plain = try shape("words")
    let hostile = "\"'\\`{{</script>\n\r*/ -->\u{2028}\u{202E}\u{0}\u{7F}# // ü🎈, ]})"
    #expect(try shape(hostile) == plain)
  }

  private static func saying(_ words: String, _ grant: Grant) -> Grant {
    Grant(
      feature: grant.feature, decision: grant.decision,
      condition: grant.actions.isEmpty ? nil : words, reason: words, anchor: grant.anchor
    ).acknowledged(.unprintableText, "So it is printed.")
      .acknowledged(.descriptionMismatch, "So it is.")
  }

  @Test(arguments: Engine.allCases)
  func theSamePolicyGivesTheSameBytes(engine: Engine) throws {
    for seed in 0..<20 as Range<UInt64> {
      let policy = SoundPolicy.policy(seed: seed)
      let one = try Exported(policy).export(engine).files.map(\.bytes)
      #expect(try Exported(policy).export(engine).files.map(\.bytes) == one)
    }
  }

  /// Casbin follows ten steps and then answers no.
  @Test func aLongChainOfInclusionsIsToldWhole() throws {
    var policy = Studio.policy
    policy.claims = []
    policy.roles = (0..<12).map { number in
      Role("Role \(number)", Role.ID("role-\(number)")) {
        Purpose("Is here.")
        Studio.setup { Studio.jobs(.view, because: "look at it") }
      }
    }
    for number in 0..<11 {
      policy.roles[number].card.content.juniors = [
        CardReference(id: Role.ID("role-\(number + 1)"), anchor: policy.anchor)
      ]
    }
    let long = try Exported(policy).text(.casbin, "policy.csv")
    #expect(long.contains("\ng, role:role-0, role:role-11\n"))
    #expect(long.split(separator: "\n").count { $0.hasPrefix("g, ") } == 11 * 12 / 2)
    policy.roles = Array(policy.roles[4...])
    let short = try Exported(policy).text(.casbin, "policy.csv")
    #expect(short.split(separator: "\n").count { $0.hasPrefix("g, ") } == 7)
  }
}
