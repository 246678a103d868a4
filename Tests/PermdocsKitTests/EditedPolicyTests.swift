import BuiltTools
import Foundation
import GeneratedPolicies
import Testing

/// A handbook that is built again after each of many random edits of its policy.
@Suite struct EditedPolicyTests {
  private let edits = 24

  @Test("A build over an older output gives what a clean one gives, and touches nothing else")
  func edited() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("the policy is edited by seed \(seed)")
    var random = SplitMix(state: seed)
    let toydocs = try Toydocs()
    let scratch = toydocs.scratch
    let bundle = try toydocs.run(
      "export", "--product", "kiosk", "--format", "json", edition: "kiosk")
    var policy = try #require(
      try JSONSerialization.jsonObject(with: Data(bundle.output.utf8)) as? [String: Any])
    try build(policy, to: "Output", in: scratch)
    var published = 0
    for round in 0..<edits {
      let before = try files(of: scratch["Output"])
      edit(&policy, round, &random)
      let isBuilt = try build(policy, to: "Output", in: scratch)
      let after = try files(of: scratch["Output"])
      guard isBuilt else {
        #expect(after == before, "round \(round) of seed \(seed)")
        continue
      }
      published += 1
      try build(policy, to: "Clean\(round)", in: scratch)
      let clean = try files(of: scratch["Clean\(round)"])
      #expect(after.mapValues(\.bytes) == clean.mapValues(\.bytes), "round \(round) of \(seed)")
      for (path, file) in after where before[path]?.bytes == file.bytes {
        #expect(before[path]?.changed == file.changed, "\(path) in round \(round) of \(seed)")
      }
    }
    // Edits that no audit lets through would prove nothing.
    #expect(published > edits / 3, "seed \(seed)")
  }

  private struct File: Equatable {
    let bytes: Data
    let changed: Date?
  }

  /// What a card says of itself or of one feature; the whole policy's summary; what a line grants.
  private func edit(_ policy: inout [String: Any], _ round: Int, _ random: inout SplitMix) {
    guard var cards = policy["cards"] as? [[String: Any]] else { return }
    let number = Int.random(in: 0..<cards.count, using: &random)
    var sections = cards[number]["sections"] as? [[String: Any]] ?? []
    switch Int.random(in: 0..<4, using: &random) {
    case 0: policy["summary"] = "Edited in round \(round)."
    case 1: cards[number]["purpose"] = "Works at the counter, as round \(round) has it."
    default:
      guard !sections.isEmpty else { break }
      let section = Int.random(in: 0..<sections.count, using: &random)
      var lines = sections[section]["lines"] as? [[String: Any]] ?? []
      let line = Int.random(in: 0..<lines.count, using: &random)
      if Int.random(in: 0..<2, using: &random) == 0 {
        lines[line]["reason"] = "so that round \(round) has a reason"
      } else if let actions = lines[line]["actions"] as? [String] {
        lines[line]["actions"] = Array(actions.dropLast(Int.random(in: 0..<2, using: &random)))
      }
      sections[section]["lines"] = lines
      cards[number]["sections"] = sections
    }
    policy["cards"] = cards
  }

  /// Whether the policy was published.
  @discardableResult
  private func build(
    _ policy: [String: Any], to output: String, in scratch: ScratchFolder
  ) throws -> Bool {
    let bytes = try JSONSerialization.data(withJSONObject: policy, options: [.sortedKeys])
    try bytes.write(to: scratch["policy.json"])
    let process = try Toydocs.start(policy: "policy.json", to: output, in: scratch)
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private func files(of folder: URL) throws -> [String: File] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    var files: [String: File] = [:]
    for path in paths ?? [] {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.appendingPathComponent(path).path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      files[path] = File(
        bytes: try Data(contentsOf: folder.appendingPathComponent(path)),
        changed: attributes[.modificationDate] as? Date)
    }
    return files
  }
}
