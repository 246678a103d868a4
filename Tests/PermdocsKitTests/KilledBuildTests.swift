import BuiltTools
import Foundation
import GeneratedPolicies
import Testing

/// A build is killed a hundred times, at moments that a seed decides: the site on disk is the one before
/// or the one after, to the byte.
@Suite struct KilledBuildTests {
  private let kills = 100

  @Test("Whenever a build is killed, the output is the old one or the new one, whole")
  func killed() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("builds are killed at moments of seed \(seed)")
    var chance = SplitMix(state: seed)
    let toydocs = try Toydocs()
    let scratch = toydocs.scratch
    var sites: [[String: Data]] = []
    var longest = 0.0
    for (number, edition) in ["kiosk", "kioskNext"].enumerated() {
      let bundle = try toydocs.run(
        "export", "--product", "kiosk", "--format", "json", edition: edition)
      try scratch.write(bundle.output, to: "\(number).json")
      let start = Date()
      let built = try Toydocs.start(policy: "\(number).json", to: "Whole\(number)", in: scratch)
      built.waitUntilExit()
      longest = max(longest, Date().timeIntervalSince(start))
      #expect(built.terminationStatus == 0)
      sites.append(try contents(of: scratch["Whole\(number)"]))
    }
    try #require(sites[0] != sites[1] && sites[0].count > 50)
    try FileManager.default.copyItem(at: scratch["Whole0"], to: scratch["Output"])

    var current = 0
    var (interrupted, left) = (0, 0)
    for round in 0..<kills {
      let process = try Toydocs.start(policy: "\(1 - current).json", to: "Output", in: scratch)
      if round.isMultiple(of: 2) {
        wait(Double.random(in: 0..<longest * 1.1, using: &chance))
      } else {
        // Most of a build is thinking; the other half of the kills falls where it writes.
        while process.isRunning, !exists(".permdocs-Output", in: scratch) { wait(0.0002) }
        wait(Double.random(in: 0..<0.02, using: &chance))
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { interrupted += 1 }
      if exists(".permdocs-Output", in: scratch) { left += 1 }
      let found = try contents(of: scratch["Output"])
      if found == sites[1 - current] { current = 1 - current }
      try #require(found == sites[current], "round \(round) of seed \(seed)")
    }
    // A build that is always over, or has not begun, would prove nothing.
    #expect(interrupted > kills / 3 && left > 0, "seed \(seed)")
    try Toydocs.start(policy: "\(1 - current).json", to: "Output", in: scratch).waitUntilExit()
    #expect(try contents(of: scratch["Output"]) == sites[1 - current], "seed \(seed)")
    #expect(!exists(".permdocs-Output", in: scratch), "seed \(seed)")
  }

  private func wait(_ seconds: Double) { usleep(UInt32(seconds * 1_000_000)) }

  private func exists(_ path: String, in scratch: ScratchFolder) -> Bool {
    FileManager.default.fileExists(atPath: scratch[path].path)
  }

  /// Every file below a folder, by path; a killed build may have left none.
  private func contents(of folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(path)
      if !file.hasDirectoryPath, let data = try? Data(contentsOf: file) { files[path] = data }
    }
    return files
  }
}
