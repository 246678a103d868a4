import Diagnostics
import Foundation
import GeneratedPolicies
import PolicyAudit
import PolicyFormats
import PolicyExports
import PolicyModel

// What engines are held against: the audit's own answers, for people with one card and with several.
//
//   export-probe random COUNT FOLDER   exports random policies for every engine, with answers
//   export-probe answers POLICY.JSON   prints the answers about one policy
//   export-probe naive FOLDER          writes policies with few and many actions, and what people can do
//                                      by the naive rules that the audit is tested against

let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "random" where words.count == 3:
  for seed in 0..<(UInt64(words[1]) ?? 0) {
    try export(SoundPolicy.policy(seed: seed), to: URL(fileURLWithPath: "\(words[2])/\(seed)"))
  }
case "answers" where words.count == 2:
  let bytes = try Data(contentsOf: URL(fileURLWithPath: words[1]))
  let read = PolicyBundle.decode(Array(bytes), file: words[1])
  guard let policy = read.value, let audited = Audit.audit(policy).policy else {
    fatalError("\(read.findings.map(\.summary))")
  }
  FileHandle.standardOutput.write(try Answers(audited).json)
case "naive" where words.count == 2: try writeNaive(to: URL(fileURLWithPath: words[1]))
default: fatalError("export-probe random COUNT FOLDER, answers POLICY.JSON or naive FOLDER")
}

func export(_ policy: Policy, to folder: URL) throws {
  let audit = Audit.audit(policy)
  guard let audited = audit.policy else { fatalError("\(audit.findings.map(\.summary))") }
  for engine in Engine.allCases {
    let below = folder.appendingPathComponent(engine.rawValue)
    try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
    let export = engine.export(audited)
    guard export.findings.allSatisfy({ $0.severity != .error }) else {
      fatalError("\(export.findings.map(\.summary))")
    }
    for file in export.files {
      try Data(file.bytes).write(to: below.appendingPathComponent(file.name))
    }
  }
  try Answers(audited).json.write(to: folder.appendingPathComponent("answers.json"))
}

/// What people can do, by the cards that they have: whatever words are true, and while all are.
struct Answers: Encodable {
  struct Person: Encodable {
    let cards: [String]
    let always: [[String]]
    let sometimes: [[String]]
  }

  let product: String
  let features: [String]
  let actions: [String]
  /// The ids of the lines that hold on a condition.
  let conditions: [String]
  let people: [Person]

  /// One card each; then pairs, of many cards some; and somebody who has them all.
  init(_ policy: ResolvedPolicy) {
    let cards = policy.cards
    product = policy.id.text
    features = policy.listedFeatures.map(\.id.text)
    actions = policy.listedActions.map(\.id.text)
    conditions = policy.listedCards.flatMap { card in
      card.grants.filter { $0.condition != nil && !$0.actions.isEmpty }
        .map { "\(card.id)/\($0.feature)" }
    }
    func named(_ held: Permissions) -> [[String]] {
      held.map { policy[$0] }.map { [$0.feature.text, $0.action.text] }
    }
    let alone = cards.map { card in
      let held = policy.holdings[card]
      return Person(
        cards: [policy[card].id.text],
        always: named(held.effective.subtracting(held.conditional)),
        sometimes: named(held.effective))
    }
    let pairs = cards.flatMap { one in cards.filter { $0 > one }.map { [one, $0] } }
    let some = pairs.enumerated().filter { $0.offset % (pairs.count / 12 + 1) == 0 }.map(\.element)
    people =
      alone
      + (some + [Array(cards)]).map { cards in
        Person(
          cards: cards.map { policy[$0].id.text },
          always: named(policy.certain(together: cards)),
          sometimes: named(policy.effective(together: cards)))
      }
  }

  var json: Data { get throws { try Self.encoded(self) } }

  static func encoded(_ answers: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(answers)
  }
}
