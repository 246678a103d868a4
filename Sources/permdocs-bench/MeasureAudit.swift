import ArgumentParser
import Diagnostics
import Foundation
import PolicyAudit
import PolicyFormats

/// Says how long it takes to read a policy and to audit it, as a build does before it makes a page.
struct MeasureAudit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Measures reading and auditing a policy.json.")

  @Argument(help: "The file to read.", completion: .file())
  var file: String

  @Option(help: "How many times; medians are printed.")
  var runs = 5

  func validate() throws {
    guard runs > 0 else { throw ValidationError("Nothing is measured in less than one run.") }
  }

  func run() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    var reading: [Duration] = []
    var auditing: [Duration] = []
    var counts: Audit.Counts?
    let clock = ContinuousClock()
    for _ in 0..<runs {
      let start = clock.now
      let read = PolicyBundle.decode(bytes, file: file)
      guard let policy = read.value else {
        throw ValidationError(read.findings.first?.summary ?? "The file is no policy.")
      }
      let middle = clock.now
      counts = Audit.audit(policy).checked
      reading.append(middle - start)
      auditing.append(clock.now - middle)
    }
    guard let counts else { return }
    print(
      "read in \(median(reading)) s, audited by \(counts.rules) rules in \(median(auditing)) s: "
        + "\(counts.permissionSets) permission sets, \(counts.features) features, "
        + "\(counts.decisions) decisions")
  }

  private func median(_ durations: [Duration]) -> String {
    let middle = durations.sorted()[durations.count / 2]
    return String(format: "%.2f", middle / .seconds(1))
  }
}
