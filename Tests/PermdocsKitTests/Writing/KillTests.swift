import BuiltTools
import Foundation
import Testing

@testable import PermdocsKit

@Suite struct KillTests {
  /// The probe writes an odd and an even edition in turn; each has this many pages.
  private let count = 10

  @Test func whateverMomentItIsKilledTheOutputIsOneEditionWhole() throws {
    let scratch = try ScratchFolder()
    let probe = BuiltTool("writer-probe")
    for round in 0..<30 {
      let dots = Pipe()
      let process = try probe.start(
        [scratch["Output"].path, "\(count)"], in: scratch.url, output: dots)
      // From the first dot on it writes one edition after another, each in some ten milliseconds.
      _ = try dots.fileHandleForReading.read(upToCount: 1)
      usleep(UInt32.random(in: 0...40_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      try #require(process.terminationReason == .uncaughtSignal, "round \(round)")
      let pages = try scratch.files(below: "Output")
      let edition = try #require(pages.first?.value.split(separator: " ").first.map(String.init))
      #expect(pages == expected(edition), "round \(round)")
    }
    try SiteWriter.write(files(["site/a": "a"]), to: scratch["Output"].path)
    #expect(try scratch.files() == ["Output/site/a": "a"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) == ["Output"])
  }

  private func expected(_ edition: String) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: (0..<count).map { number in
        ("site/\(edition == "odd" ? number * 2 : number)/page.html", "\(edition) \(number)")
      })
  }
}
